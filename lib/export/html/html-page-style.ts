/** How an exported page looks: on a screen by day and night, and on paper. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#23211e,#ece9e3);--soft:light-dark(#5e5a52,#b0aaa0);--line:light-dark(#e3dfd6,#383633);--page:light-dark(#fffefb,#191817);--accent:light-dark(#b3341f,#f0816a)}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:1.0625rem/1.8 "Iowan Old Style",Charter,Georgia,"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,serif}
:lang(zh),:lang(ja){font-family:"Songti SC","Noto Serif CJK SC","Source Han Serif SC",SimSun,Georgia,serif}
article{max-width:42rem;margin:0 auto;padding:3rem 1.25rem 5rem}
h1{margin:0 0 .75rem;font-size:1.9rem;line-height:1.3;text-wrap:balance}
h2,h3,h4,h5,h6{margin:2em 0 .5em;line-height:1.35;text-wrap:balance}
header{margin-bottom:2rem;padding-bottom:1.25rem;border-bottom:1px solid var(--line);font-size:.875rem;line-height:1.6;color:var(--soft)}
header h1{color:var(--ink)}
header p{margin:.25rem 0}
.origin>*+*::before{content:"· ";color:var(--line)}
.address{overflow-wrap:anywhere}
.tags{display:flex;flex-wrap:wrap;gap:.375rem;margin:.75rem 0 0;padding:0;list-style:none}
.tags li{padding:0 .6em;border:1px solid var(--line);border-radius:1em}
.note{margin:0 0 2rem;padding:.5rem 1rem;border-left:3px solid var(--accent);color:var(--soft)}
.note p{margin:.5rem 0}
a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.2em}
p,li,blockquote{text-wrap:pretty}
img{max-width:100%;height:auto}
figure{margin:1.75rem 0}
figcaption,caption{padding:.5rem 0;font-size:.875rem;line-height:1.5;color:var(--soft);text-align:left}
blockquote{margin:1.25rem 0;padding-left:1rem;border-left:3px solid var(--line);color:var(--soft)}
pre{overflow-x:auto;padding:1rem;border:1px solid var(--line);border-radius:.5rem;font-size:.875rem;line-height:1.5;white-space:pre-wrap}
table{display:block;overflow-x:auto;border-collapse:collapse;font-size:.9375rem;line-height:1.5}
th,td{padding:.375rem .75rem;border:1px solid var(--line);text-align:left;vertical-align:top}
hr{margin:2.5rem auto;width:6rem;border:0;border-top:1px solid var(--line)}
@page{margin:2cm}
@media print{
:root{color-scheme:light}
body{background:none;font-size:11pt;line-height:1.6}
article{max-width:none;padding:0}
h1,h2,h3,h4,h5,h6{break-after:avoid}
img,figure,pre,tr,blockquote{break-inside:avoid}
img{max-height:16cm}
table{display:table}
p,li{orphans:3;widows:3}
.body a{text-decoration:none}
}
`;

/** The only style that an exported page lets in; a test checks that it is the one above. */
export const PAGE_STYLE_HASH = 'sha256-+mejZ9EPjMvNvC9PgnQmCrrZtR9j8o22hu0HWysRqlc=';
