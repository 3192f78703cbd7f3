package org.sourcebook.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code /api/v1}: what there is to ask.
 */
@RestController
class ApiIndex {

	private final ObjectProvider<KnownPaths> paths;

	ApiIndex(ObjectProvider<KnownPaths> paths) {
		this.paths = paths;
	}

	/**
	 * Lists the collections. Each comes with its path.
	 */
	@GetMapping(path = "/api/v1", produces = Format.JSON_TYPE)
	IndexView index(HttpServletRequest request) {
		String base = request.getContextPath() + "/api/v1/";
		return new IndexView(this.paths.getObject()
			.collections()
			.stream()
			.map((name) -> new CollectionView(name, base + name))
			.toList());
	}

	/**
	 * The collections.
	 *
	 * @param collections each with its path
	 */
	record IndexView(List<CollectionView> collections) {
	}

	/**
	 * A collection.
	 *
	 * @param name its name
	 * @param href its path
	 */
	record CollectionView(String name, String href) {
	}

}
