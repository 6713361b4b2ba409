// What stands with a picture or closes an article, as patterns: captions, who took the picture, where the text came from.

/** A line with who made or gave the picture or the page: 图片由…提供, 记者 张三 摄/视觉重庆, 本版供图, …联合推荐. */
const creditLine =
  /^(?:本版|本文|文中)?(?:图片|照片|图|供图|摄影|制图|视频|数据来源|资料来源|来源)[^。，]{0,4}(?:[：:]|由|均由|\/|／)|(?:提供|供图|供稿|制图|摄|摄影|联合推荐|联合主办|联合出品|整理)[）)]?$|\s摄[/／]\S+$/

/** Closes an article: （据新华社）, （综合新华社、某某报报道）, （张三 李四）. */
const closingLine =
  /^[（(](?:(?:据|综合|转自|摘自|来源)[^（）()。]{2,24}|(?:本报|本台)?(?:记者|通讯员|文字?|编辑|整理|作者)?[\s:：]*[\u4e00-\u9fff]{2,4}(?:[\s、，]+(?:(?:本报)?(?:记者|通讯员)\s*)?[\u4e00-\u9fff]{2,4}){0,4})[）)]$/

/** Tail of a caption: …。 记者 齐某某 摄/视觉重庆, （李某某 摄）, 新华社发. */
const captionTail =
  /(?:记者|通讯员|特约)\s*[\u4e00-\u9fff ]{2,12}\s*摄(?:[/／][\u4e00-\u9fff]{2,8})?[）)]?$|[（(][\u4e00-\u9fff ]{2,8}\s*摄[）)]$|[\u4e00-\u9fff]{2,4}\s摄(?:[/／]\S{2,8})?$|新华社发(?:[（(].{2,10}[）)])?$|(?:特约)?摄影(?:记者)?[\s:：/]+[\u4e00-\u9fff]{2,4}(?:[/／][\u4e00-\u9fff]{2,8})?$/
/** ▲, 图为: points at a picture. */
const captionHead =
  /^(?:[▲▼◀▶←→↑↓]|图[①-⑩一二三四五]|图为|[上下左右]图(?!书)|这是.{0,20}(?:拍摄|航拍|摄于|无人机照片))/

/** Cheap: a word that every credit has one of. */
const creditWord = /[图摄]|照片|视频|来源|供稿|推荐|主办|出品|整理|提供/

export function isCredit(text: string): boolean {
  if (text.length < 2 || text.length > 60 || !creditWord.test(text)) return false
  return !/[。；]/.test(text) && creditLine.test(text)
}

export function isCaption(text: string): boolean {
  return captionTail.test(text) || captionHead.test(text)
}

export function startsCaption(text: string): boolean {
  return captionHead.test(text)
}

export function endsCaption(text: string): boolean {
  return captionTail.test(text)
}

/** Whether the line, standing behind an article, closes it. */
export function closesArticle(text: string): boolean {
  return text.length <= 40 && closingLine.test(text)
}
