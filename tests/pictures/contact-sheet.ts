/** A page with every picture: a row for each state, a column for each look. */
export function contactSheet(
  states: readonly string[],
  looks: readonly string[],
  has: (look: string, state: string) => boolean,
): string {
  const cell = (state: string, look: string) =>
    has(look, state)
      ? `<td><a href="${look}/${state}.png"><img src="${look}/${state}.png" alt="${state}, ${look}" loading="lazy"></a></td>`
      : '<td>–</td>';
  const rows = states.map(
    (state) =>
      `<tr id="${state}"><th scope="row">${state}</th>${looks.map((look) => cell(state, look)).join('')}</tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gloss: every surface in every state</title>
<style>
  body { margin: 16px; font: 14px/1.4 system-ui, sans-serif; background: #ddd; color: #111; }
  th { padding: 8px; text-align: start; vertical-align: top; position: sticky; top: 0; left: 0; background: #ddd; }
  td { padding: 4px; vertical-align: top; }
  img { display: block; width: 300px; max-height: 460px; object-fit: contain; object-position: top; background: #fff; }
</style>
<table>
<thead><tr><th>state</th>${looks.map((look) => `<th scope="col">${look}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`;
}
