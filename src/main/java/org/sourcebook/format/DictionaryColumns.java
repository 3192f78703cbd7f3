package org.sourcebook.format;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The columns of the dictionary.
 */
@Configuration(proxyBeanMethods = false)
class DictionaryColumns {

	@Bean
	Columns<DictionaryEntry> columnsOfDictionary() {
		return new Columns<>("dictionary", DictionaryEntry.class).members((entry) -> entry
			.word("collection", "the collection it is a column of", DictionaryEntry::collection)
			.word("column", "its name", DictionaryEntry::column)
			.word("member", "the member of the JSON it comes from, which fields chooses it by", DictionaryEntry::member)
			.word("type", "what stands in its cells", DictionaryEntry::type)
			.text("unit", "what its numbers count or measure", DictionaryEntry::unit)
			.text("meaning", "what it means", DictionaryEntry::meaning));
	}

}
