// How the report looks, on a screen and on paper: black on white, one column, no fetched font, nothing that moves.

/** Its hash stands in the policy of the page, so that no other style works there. */
export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 20px 48px; max-width: 720px; background: #fff; color: #111; font: 17px/1.5 system-ui, "Noto Sans", "Noto Sans Bengali", sans-serif; overflow-wrap: anywhere; }
:lang(bn) { line-height: 1.7; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 22px; line-height: 1.3; margin: 40px 0 8px; border-top: 2px solid #111; padding-top: 8px; }
h3 { font-size: 18px; margin: 0 0 4px; }
p, ul { margin: 0 0 12px; }
ul { padding-inline-start: 24px; }
dl { margin: 0; display: grid; grid-template-columns: minmax(96px, 152px) 1fr; gap: 4px 16px; }
dt { color: #444; }
dd { margin: 0; }
dd ul { margin: 0; padding: 0; list-style: none; }
.entry { border-top: 1px solid #777; padding: 16px 0; }
.entry h3 { break-after: avoid; }
.said { white-space: pre-wrap; border-inline-start: 4px solid #777; padding-inline-start: 12px; }
.note { color: #444; font-size: 15px; font-weight: normal; }
.hash { font-family: ui-monospace, monospace; font-size: 14px; }
.hidden { border: 1px solid #111; padding: 0 4px; margin: 0 2px; font: 13px ui-monospace, monospace; }
@media (max-width: 480px) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: 8px; } }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 12pt; } .note { font-size: 10pt; } .hash { font-size: 9pt; } dt, .note { color: #000; } h2, dt { break-after: avoid; } li { break-inside: avoid; } }
`;
