/**
 * How the highlights in editable elements look. Given to the browser with `scripting.insertCSS`, not put on the page:
 * a page's own rules and scripts do not see it. Colours hold on light and dark pages alike.
 */
export const highlightCss = `
::highlight(lotse-error) { text-decoration: underline wavy 1.5px #e0364f; }
::highlight(lotse-warning) { text-decoration: underline wavy 1.5px #c27a00; }
::highlight(lotse-suggestion) { text-decoration: underline dotted 2px #2a86b0; }
`;
