package org.sourcebook.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;

/**
 * Writes CSV as RFC 4180 has it: one header row, and a row for each item.
 *
 * @param <V> what the items are
 */
final class CsvItems<V> implements ItemWriter<V> {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	/** What makes a spreadsheet run a cell. */
	private static final String RUNS = "=+-@\t\r";

	private final OutputStream out;

	private final List<Column<V>> columns;

	private final boolean excel;

	private final CsvWriter csv;

	CsvItems(OutputStream out, List<Column<V>> columns, boolean excel) {
		this.out = out;
		this.columns = columns;
		this.excel = excel;
		// A row of one empty cell would be an empty line, which readers skip.
		this.csv = CsvWriter.builder()
			.lineDelimiter(LineDelimiter.CRLF)
			.quoteStrategy((columns.size() == 1) ? QuoteStrategies.EMPTY : QuoteStrategies.REQUIRED)
			.build(out, StandardCharsets.UTF_8);
	}

	@Override
	public void begin() throws IOException {
		if (this.excel) {
			this.out.write(BYTE_ORDER_MARK);
		}
		this.csv.writeRecord(this.columns.stream().map(Column::name).toList());
	}

	@Override
	public void item(V view) {
		List<String> cells = new ArrayList<>(this.columns.size());
		for (Column<V> column : this.columns) {
			String cell = Objects.requireNonNullElse(column.cell(view), "");
			cells.add((this.excel && column.type() != ColumnType.NUMBER) ? disarmed(cell) : cell);
		}
		this.csv.writeRecord(cells);
	}

	private static String disarmed(String cell) {
		return (!cell.isEmpty() && RUNS.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

	@Override
	public void end() throws IOException {
		this.csv.flush();
	}

}
