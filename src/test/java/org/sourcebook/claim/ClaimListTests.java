package org.sourcebook.claim;

import java.util.List;
import java.util.function.Function;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.sourcebook.web.Fields;
import org.sourcebook.web.Listed;
import org.sourcebook.web.Listing;
import org.sourcebook.web.Walk;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A list of claims is read part by part, and no part stays behind.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:formats;DB_CLOSE_DELAY=-1")
class ClaimListTests {

	@Autowired
	private ClaimCatalog catalog;

	@Autowired
	private EntityManager entities;

	@Test
	void nothingOfAPartIsKept() {
		int entities = read((list) -> {
			assertThat(list.parts().after(null, 100).items()).hasSize(100);
			return this.entities.unwrap(Session.class).getStatistics().getEntityCount();
		});
		assertThat(entities).isZero();
	}

	private <R> R read(Function<Listed<ClaimView>, R> answer) {
		Listing listing = new Listing(50, null, null, null, true, null, null, null);
		ClaimFilter all = new ClaimFilter(List.of(), null, null, null, List.of(), null, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), null, null, null, null, null, null, null, null, null);
		return this.catalog.list(all, new FoldFilter(null), new ClaimFacets(List.of()),
				new Walk(listing, null, "", true, false), Fields.parse(null, ClaimView.class), answer);
	}

}
