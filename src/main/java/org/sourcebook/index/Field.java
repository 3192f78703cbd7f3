package org.sourcebook.index;

/**
 * The fields of the index that are not a column of a table.
 */
final class Field {

	/** The row's own words, as they were written. */
	static final String TEXT = "text";

	/** The row's own words without their endings. */
	static final String STEM = "stem";

	/** The title of the row's report; names, aliases and id of an entry of a registry. */
	static final String TITLE = "title";

	/** The same title without endings. */
	static final String TITLE_STEM = "titleStem";

	/** The entries of registries by whose names the row is found. */
	static final String NAME = "name";

	/** The hops of a claim and who stands above them; see {@link Hops}. */
	static final String HOP = "hop";

	/** The sources a claim comes from in the end, and who stands above them. */
	static final String ORIGIN = "origin";

	/** How many steps a claim has from its report to its origin. */
	static final String DEPTH = "depth";

	/** The places of a claim or an estimate and what is around them. */
	static final String PLACE = "place";

	/** What the numbers in a claim count. */
	static final String NUMBER = "number";

	/**
	 * The days since when another body contradicts or denies a claim.
	 */
	static final String DISPUTED = "disputed";

	/** The collection of the row. */
	static final String COLLECTION = "collection";

	/** What the row is called where rows of all collections stand together. */
	static final String LABEL = "label";

	/** The key of the row, to be shown. */
	static final String KEY = "pk";

	/** The key of the row, to be looked for. */
	static final String ROW_KEY = "rowPk";

	/** Which row it repeats, and when that is known; see {@link Leaners}. */
	static final String LEANS = "leans";

	/** The collection and the id, which no two records share. */
	static final String RECORD = "record";

	/**
	 * The first day of the principal date; entries of registries have none and go before.
	 */
	static final String EARLIEST = "principalEarliest";

	/** The last day of the principal date. */
	static final String LATEST = "principalLatest";

	/** The key of the report the row stands in, or is. */
	static final String REPORT_KEY = "reportPk";

	/** The id of the record. */
	static final String ID = "id";

	/**
	 * The edition the row was recorded in. That is {@code since} in its table; a document
	 * of it may stand for a part of its time only.
	 */
	static final String RECORDED = "recorded";

	/** The edition from which on the row stands. */
	static final String SINCE = "since";

	/** The edition from which on the row does not stand. */
	static final String UNTIL = "until";

	private Field() {
	}

}
