/** Surnames of two characters that places and idioms begin with too: where a name is known to be one. */
export const RARE_SURNAMES: ReadonlySet<string> = new Set(
  '尉遲 公孫 長孫 東方 南宫 南宮 獨孤 轩辕 軒轅 钟离 鍾離 闾丘 濮阳 濮陽 公冶 太史 申屠 赫连 赫連 澹台 澹臺 呼延 第五 百里 东郭 東郭 拓跋 纳兰 納蘭 司空 完颜 完顏 闻人 聞人'.split(
    ' ',
  ),
);
