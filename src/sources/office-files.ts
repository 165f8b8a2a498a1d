/** Documents of office programs and PDFs, as offices attach them to a notice. */
const document = /\.(?:docx?|wps|rtf|odt|xlsx?|et|csv|ods|pptx?|dps|pdf|ofd|zip|rar|7z)$/iu;
const table = /\.(?:xlsx?|et|csv|ods|docx?)$/iu;

/**
 * What an office does that put a document of its own into a folder of the content, as a sentence in zh-CN; undefined for any
 * other file. A notice hands out documents in the media folder, and forms and tables that the site makes of its `attachments`.
 * @param name of the file
 * @param folder the name of the folder that it stands in
 */
export function documentCure(name: string, folder: string): string | undefined {
  if (!document.test(name)) return undefined;
  if (folder === 'activities' && table.test(name)) {
    return '表里的活动用 npm run import -- 文件 --campaign 城市-年份 导入，表格不放在这里。';
  }
  return handOut;
}

const handOut =
  '要发给大家的文件另存为 .docx、.xlsx 或 .pdf，放进 media，在通知 attachments 的 file 里写文件名；要网站用活动填好的表，照它的栏目写 fields（表单）或 columns（汇总表）。通知原文是 PDF 的，放进 media，在 original 里写文件名。压缩包、幻灯片放在本单位的网站上，正文里写它的网址。';
