/** Documents of office programs and PDFs, as offices attach them to a notice. */
const document = /\.(?:docx?|wps|rtf|odt|xlsx?|et|csv|ods|pptx?|dps|pdf|ofd|zip|rar|7z)$/iu;
const table = /\.(?:xlsx?|et|csv|ods|docx?)$/iu;

/**
 * What an office does that put a document of its own into a folder of the content, as a sentence in zh-CN; undefined for any
 * other file. A notice hands out forms and tables that the site makes of its `attachments`, and one PDF as its original.
 * @param name of the file
 * @param folder the name of the folder that it stands in
 */
export function documentCure(name: string, folder: string): string | undefined {
  if (!document.test(name)) return undefined;
  if (folder === 'activities' && table.test(name)) {
    return '表里的活动用 npm run import -- 文件 --campaign 城市-年份 导入，表格不放在这里。';
  }
  return `${handOut}这个文件从这里删去。`;
}

const handOut =
  '要发给大家填的表，照它的栏目写进通知的 attachments（表单写 fields，汇总表写 columns），网站做成 Word、Excel 供下载；通知原文另存为 PDF 放进 media，在通知的 original 里写文件名；别的文件放在本单位的网站上，正文里写它的网址。';
