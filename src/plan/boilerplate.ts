const LABELS =
  "主办单位|承办单位|主办|承办|网站标识码|联系方式|联系电话|联系我们|版权所有|技术支持|网站地图|推荐使用|备案|京ICP|津ICP|相关报道|相关链接|相关阅读|责任编辑|分享到|扫一扫|上一篇|下一篇|附件下载|打印本页|关闭窗口";
const PAGE_FURNITURE = new RegExp(`^\\s*【?(?:${LABELS}|.{0,12}ICP备|.{0,8}公网安备)`);

/** Whether a line belongs to the web page around the document ("主办单位:…", "推荐使用IE8…"), not to the document. */
export function isPageFurniture(line: string): boolean {
  return PAGE_FURNITURE.test(line);
}
