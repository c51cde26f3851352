/**
 * A calendar day as reports write it, ISO (`2026-11-22`) or German (`22.11.2026`), as ISO; null for anything else and for days that do not exist.
 *
 * Worked value: "1.2.2026" → "2026-02-01"; "30.02.2026" → null.
 */
export function readDay(cell: string): string | null {
	const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(cell.trim());
	const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(cell.trim());
	const [year, month, day] = iso
		? [iso[1], iso[2], iso[3]]
		: german
			? [german[3], german[2], german[1]]
			: [];
	if (year === undefined || month === undefined || day === undefined)
		return null;
	const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
	const at = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text
		? null
		: text;
}
