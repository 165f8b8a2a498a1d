/** Names by which a text might leave the element or attribute that it stands in. */
export const hostileTitles: readonly string[] = [
  '</script><script>alert(1)</script>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '--><script>alert(1)</script>',
  ']]></script>',
  '" /><script>alert(1)</script><meta x="',
  "'><svg onload=alert(1)>",
  '&lt;/script&gt;&quot;',
  '\u2028alert(1)\u2029',
  String.raw`\u003c/script\u003e\"`,
];
