import { Html } from './html.ts';

/** The page's styles: light and dark mode as in the reader's system, narrow and wide screens, and print. */
export const style = new Html(`<style>
:root { color-scheme: light dark; --page: #f5f6f8; --card: #fff; --ink: #1b1d22; --soft: #565c68; --line: #dfe2e8; --accent: #1f5fae; --notice: #5b7fa6; --confirm: #c98a00; --block: #c0392b; --mark: #fbe3e0; --good: #e2f1e4; --pill-ink: #fff; }
@media (prefers-color-scheme: dark) { :root { --page: #14161a; --card: #1d2026; --ink: #e9ebef; --soft: #a3aab6; --line: #343943; --accent: #6ea8f0; --notice: #86a9d1; --confirm: #e5ae3d; --block: #ef7d70; --mark: #5a2721; --good: #1f4427; --pill-ink: #14161a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 "Segoe UI Variable Text", "Segoe UI", system-ui, sans-serif; }
main, header, footer { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 48px; }
h1 { font-size: clamp(1.6rem, 4vw, 2.4rem); line-height: 1.15; letter-spacing: -.02em; margin: 0 0 8px; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 0 0 4px; }
p { margin: 0 0 8px; max-width: 80ch; text-wrap: pretty; }
.soft, caption, footer { color: var(--soft); font-size: .9rem; }
.answer { font-size: clamp(1.05rem, 2.4vw, 1.3rem); line-height: 1.45; margin: 20px 0 24px; max-width: 80ch; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(168px, 1fr)); gap: 12px; margin: 0 0 24px; padding: 0; list-style: none; }
.cards li { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; }
.cards strong { display: block; font-size: 1.75rem; line-height: 1.2; font-weight: 600; font-variant-numeric: tabular-nums; letter-spacing: -.01em; }
.cards span { color: var(--soft); font-size: .875rem; line-height: 1.35; display: block; }
.cards .main { border-color: var(--accent); box-shadow: inset 0 3px 0 var(--accent); }
section { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 24px; margin: 0 0 20px; min-width: 0; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 460px), 1fr)); gap: 20px; margin-bottom: 20px; }
.pair section { margin: 0; }
figure { margin: 12px 0 8px; }
figure svg { width: 100%; height: auto; max-width: 560px; }
.key { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; padding: 0; margin: 8px 0 0; font-size: .875rem; color: var(--soft); }
.key li::before { content: ""; display: inline-block; width: 12px; height: 12px; border-radius: 3px; margin-right: 6px; background: var(--c); vertical-align: -1px; }
.notice { --c: var(--notice); } .confirm { --c: var(--confirm); } .block { --c: var(--block); }
.pill { display: inline-block; padding: 0 9px; border-radius: 999px; border: 1px solid var(--c); font-size: .8125rem; white-space: nowrap; }
.pill::before { content: ""; display: inline-block; width: 8px; height: 8px; border-radius: 50%; background: var(--c); margin-right: 6px; }
.scroll { overflow-x: auto; margin-top: 8px; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
td.n:last-child, th.n:last-child { padding-right: 0; }
.name { font-family: "Cascadia Mono", Consolas, ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; min-width: 9em; display: inline-block; }
.name mark { background: var(--mark); color: inherit; border-radius: 3px; font-weight: 700; }
.name.good mark { background: var(--good); }
.why { color: var(--soft); min-width: 16em; display: inline-block; }
summary { cursor: pointer; color: var(--accent); font-size: .9rem; padding: 4px 0; width: fit-content; }
summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
ul.plain { margin: 8px 0 0; padding-left: 20px; max-width: 80ch; }
ul.plain li { margin-bottom: 6px; }
footer { padding-top: 8px; padding-bottom: 48px; }
@media (max-width: 560px) { main, header, footer { padding-left: 14px; padding-right: 14px; } header { padding-top: 28px; } section { padding: 16px; } .cards { grid-template-columns: 1fr 1fr; } .cards li { padding: 12px; } .cards strong { font-size: 1.35rem; } figure svg { min-width: 400px; } .why { min-width: 30em; } }
@media (forced-colors: active) { .key li::before, .pill::before { forced-color-adjust: none; } figure svg { forced-color-adjust: none; background: #fff; color: #000; } }
@media print { :root { --page: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #1f5fae; --notice: #5b7fa6; --confirm: #c98a00; --block: #c0392b; --mark: #fbe3e0; --good: #e2f1e4; color-scheme: light; } body { font-size: 11pt; } section, .cards li, figure, tr { break-inside: avoid; } section { border: 0; padding: 0 0 12pt; } main, header, footer { max-width: none; padding: 0; } .scroll { overflow: visible; } details::details-content { content-visibility: visible; height: auto; } summary { display: none; } }
</style>`);
