package org.sourcebook.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the PostgreSQL of the tests sorts as awkwardly as servers do.
 */
class DatabasesTests {

	private static final String WORDS = "select word from (values ('a-c'), ('ab'), ('a-b')) as words (word) order by word";

	@Test
	void theDefaultCollationOfPostgresSkipsPunctuation() throws SQLException {
		assertThat(query(Databases.postgres(), WORDS)).containsExactly("a-b", "ab", "a-c");
	}

	@Test
	void collationCDoesNot() throws SQLException {
		assertThat(query(Databases.postgres(), WORDS + " collate \"C\"")).containsExactly("a-b", "a-c", "ab");
	}

	@Test
	void h2SortsByCodePoint() throws SQLException {
		assertThat(query(Databases.h2(), WORDS)).containsExactly("a-b", "a-c", "ab");
	}

	@Test
	void everyDatabaseIsNew() throws SQLException {
		String url = Databases.postgres();
		try (Connection connection = Databases.at(url).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create table mark (id integer)");
		}
		String tables = "select table_name from information_schema.tables where table_name = 'mark'";
		assertThat(query(url, tables)).containsExactly("mark");
		assertThat(query(Databases.postgres(), tables)).isEmpty();
	}

	private static List<String> query(String url, String sql) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Connection connection = Databases.at(url).getConnection();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

}
