import type { ReactNode } from "react";

export type Column<Row> = {
	/** Unique among the columns. */
	key: string;
	label: ReactNode;
	/** Right-aligned figures of equal width. */
	numeric?: boolean;
	cell: (row: Row) => ReactNode;
};

/** Lets a wide table scroll by keyboard on its own instead of the whole page. */
const scrollable = { tabIndex: 0 };

/** A table with a caption; the first column names the row. On a narrow screen it scrolls sideways by itself. */
export function DataTable<Row>({
	caption,
	captionHidden = false,
	columns,
	rows,
	rowKey,
	isStackedWhenNarrow = false,
}: {
	caption: string;
	/** Read out, not shown: for a table right below a heading that says the same. */
	captionHidden?: boolean;
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	rowKey: (row: Row, index: number) => string;
	/** On a narrow screen each row becomes a block of labelled lines: for lists that are read row by row, not compared. */
	isStackedWhenNarrow?: boolean;
}) {
	return (
		<section className="lo-table-scroll" aria-label={caption} {...scrollable}>
			<table
				className={
					isStackedWhenNarrow ? "lo-table lo-table-stacked" : "lo-table"
				}
			>
				<caption className={captionHidden ? "lo-hidden" : undefined}>
					{caption}
				</caption>
				<thead>
					<tr>
						{columns.map((column) => (
							<th key={column.key} scope="col" className={classOf(column)}>
								{column.label}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map((row, index) => (
						<tr key={rowKey(row, index)}>
							{columns.map((column, position) =>
								position === 0 ? (
									<th key={column.key} scope="row" className={classOf(column)}>
										{column.cell(row)}
									</th>
								) : (
									<td
										key={column.key}
										className={classOf(column)}
										data-label={
											typeof column.label === "string"
												? column.label
												: undefined
										}
									>
										{column.cell(row)}
									</td>
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}

function classOf(column: { numeric?: boolean }): string | undefined {
	return column.numeric ? "lo-number" : undefined;
}
