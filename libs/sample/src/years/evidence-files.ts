/** So many different files are handed in; many reports of an office carry the same form. */
export const EVIDENCE_FILES = 60;

/** A table of figures as units attach it, as the bytes and the name of a file. */
export function evidenceFile(n: number): { readonly name: string; readonly content: string } {
  const rows = Array.from({ length: 6 }, (_, row) => {
    const planned = 20 + ((n * 7 + row * 13) % 80);
    return `Chỉ tiêu ${row + 1},${planned},${planned - ((n + row) % 9)}`;
  });
  const head = `Phụ lục số liệu số ${n + 1},Kế hoạch,Thực hiện`;
  return { name: `phu-luc-so-lieu-${String(n + 1).padStart(2, '0')}.csv`, content: `${[head, ...rows].join('\n')}\n` };
}
