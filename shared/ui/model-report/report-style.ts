/** The look of a printed model report: paper by day, dimmed by night, black on white in print. Series colours are those of the surfaces. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#fdfcf9,#0e161b);--ink:light-dark(#15222b,#e3eaee);--quiet:light-dark(#52616b,#9fb0ba);--line:light-dark(#d9d6cb,#2a3842);--accent:light-dark(#0d5c7e,#7cc0e0);--soft:light-dark(#e1edf2,#173443);--good:light-dark(#1f6b3a,#7fce9b);--caution:light-dark(#855600,#e5b455);--poor:light-dark(#a32a22,#f29b92)}
*{box-sizing:border-box}
body{margin:0 auto;padding:2rem 1rem;max-width:52rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem}h2{font-size:1.2rem;margin:2.2rem 0 .5rem}h3{font-size:1rem;margin:0}
p,ul{margin:.4rem 0}ul{padding-left:1.2rem}.quiet{color:var(--quiet)}
dl{display:flex;flex-wrap:wrap;gap:.3rem 1.5rem;margin:0}dt{color:var(--quiet);font-size:.85rem}dd{margin:0}
.verdict{border-left:6px solid;padding:.6rem 1rem;margin:1.2rem 0}.check{border-left:4px solid;padding:.2rem .8rem;margin:.7rem 0;break-inside:avoid}
.good{border-color:var(--good)}.caution{border-color:var(--caution)}.poor{border-color:var(--poor)}
.level{font-weight:600;font-size:.85rem}.good>.level{color:var(--good)}.caution>.level{color:var(--caution)}.poor>.level{color:var(--poor)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.85rem;font-variant-numeric:tabular-nums;margin:.6rem 0}
caption{text-align:left;color:var(--quiet);padding:.2rem 0}th,td{padding:.2rem .5rem;border-bottom:1px solid var(--line);text-align:right;vertical-align:top}th:first-child{text-align:left;font-weight:normal;overflow-wrap:anywhere}thead th{font-weight:600;vertical-align:bottom}tr{break-inside:avoid}
svg{width:100%;height:auto;display:block;font-size:12px}svg text{fill:var(--ink)}.curves{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1rem}.curves>div{break-inside:avoid}
.title{font-weight:600;font-size:13px}svg text.tick{fill:var(--quiet);font-size:11px}.end,.figure{text-anchor:end}.middle{text-anchor:middle}
.grid{stroke:var(--line);fill:none}.sum{fill:var(--quiet)}.part{fill:var(--accent)}.whisker{stroke:var(--ink);fill:none;stroke-width:1.5}
.band{fill:var(--accent);opacity:.18}.line{stroke:var(--accent);fill:none;stroke-width:2}.broken{stroke-dasharray:5 4}.beyond{fill:var(--caution);opacity:.12}.edge{stroke:var(--caution);stroke-dasharray:2 3}.today{fill:var(--ink)}
.observed{stroke:var(--ink);fill:none;stroke-width:1.3}.layer{stroke:none}.key{display:flex;flex-wrap:wrap;gap:.2rem 1rem;list-style:none;padding:0;font-size:.85rem}.key span{display:inline-block;width:.8em;height:.8em;margin-right:.35em}
.s0{fill:light-dark(#cfcdc2,#35434d);background:light-dark(#cfcdc2,#35434d)}.s1{fill:light-dark(#0d5c7e,#6db8db);background:light-dark(#0d5c7e,#6db8db)}.s2{fill:light-dark(#c0671a,#e59a54);background:light-dark(#c0671a,#e59a54)}.s3{fill:light-dark(#3b7a4b,#7fbf8e);background:light-dark(#3b7a4b,#7fbf8e)}.s4{fill:light-dark(#87467f,#c58ec0);background:light-dark(#87467f,#c58ec0)}.s5{fill:light-dark(#a08530,#d3bc6d);background:light-dark(#a08530,#d3bc6d)}.s6{fill:light-dark(#b03545,#e88a94);background:light-dark(#b03545,#e88a94)}.s7{fill:light-dark(#3d5aa8,#93a9e8);background:light-dark(#3d5aa8,#93a9e8)}.s8{fill:light-dark(#5c6c4f,#a9b99a);background:light-dark(#5c6c4f,#a9b99a)}
code{font:.85em ui-monospace,"SF Mono","Cascadia Mono",monospace}
@media print{:root{color-scheme:light}body{max-width:none;padding:0;font-size:11pt}h2{break-after:avoid}svg{break-inside:avoid}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
