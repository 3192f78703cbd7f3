package org.sourcebook.estimate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sourcebook.claim.Accounts;
import org.sourcebook.claim.Speakers;
import org.sourcebook.edition.View;
import org.sourcebook.figure.Account;
import org.sourcebook.figure.Branch;
import org.sourcebook.figure.Figure;
import org.sourcebook.figure.Leaning;
import org.sourcebook.figure.Origins;
import org.sourcebook.kernel.Word;
import org.sourcebook.registry.Registry;
import org.sourcebook.registry.RegistryKind;
import org.sourcebook.report.Claim;
import org.sourcebook.report.ReportCatalog;
import org.sourcebook.report.ReportHead;
import org.sourcebook.web.DateView;
import org.sourcebook.web.Links;

import org.springframework.stereotype.Component;

/**
 * Puts the JSON together of what stands behind claims.
 */
@Component
class BackingViews {

	private final Accounts accounts;

	private final ReportCatalog reports;

	BackingViews(Accounts accounts, ReportCatalog reports) {
		this.accounts = accounts;
		this.reports = reports;
	}

	/**
	 * What stands behind claims that state this or that, each part of them for itself: a
	 * statement for all claims and one for their reports.
	 * @param parts the claims of each part, with the numbers that count
	 */
	List<BackingView> of(List<Map<String, List<Figure>>> parts, View view, Registry registry) {
		Map<String, List<Figure>> all = new LinkedHashMap<>();
		parts.forEach(all::putAll);
		Map<Claim, Account> accounts = this.accounts.rows(all, view, registry);
		Rows rows = new Rows(accounts.keySet().stream().collect(Collectors.toMap(Claim::id, Function.identity())),
				this.reports.heads(accounts.keySet().stream().map(Claim::reportPk).distinct().toList(), registry),
				registry, new Speakers(registry));
		return parts.stream().map((part) -> {
			List<Account> own = accounts.values()
				.stream()
				.filter((account) -> part.containsKey(account.claim()))
				.map((account) -> account.stating(part.getOrDefault(account.claim(), List.of())))
				.toList();
			return rows.backing(this.accounts.origins(own, view.lastKnownDay(), view, registry));
		}).toList();
	}

	/**
	 * What is shown of claims.
	 *
	 * @param claims the claims by their ids
	 * @param heads their reports by their keys
	 * @param registry the names
	 * @param speakers the speakers
	 */
	private record Rows(Map<String, Claim> claims, Map<Long, ReportHead> heads, Registry registry, Speakers speakers) {

		BackingView backing(Origins origins) {
			List<BodyView> bodies = origins.independent()
				.stream()
				.map((body) -> new BodyView(body, this.registry.named(RegistryKind.SOURCES, body).name(),
						Links.toRecord(RegistryKind.SOURCES.path(), body)))
				.toList();
			return new BackingView(origins.reports(), origins.speakers(), bodies.size(), origins.unknown(), bodies,
					origins.tree().stream().map(this::branch).toList());
		}

		private BranchView branch(Branch branch) {
			Account account = branch.account();
			Leaning leaning = branch.leaning();
			Claim claim = Objects.requireNonNull(this.claims.get(account.claim()));
			return new BranchView(claim.id(), branch.depth(), (leaning != null) ? leaning.on() : null,
					(leaning != null) ? Word.of(leaning.rule()) : null, this.heads.get(claim.reportPk()),
					this.speakers.speaker(claim.source(), claim.saidLatest()),
					DateView.of(claim.said(), claim.saidEarliest(), claim.saidLatest()),
					account.originBodies()
						.stream()
						.sorted()
						.map((body) -> this.registry.named(RegistryKind.SOURCES, body))
						.toList(),
					account.isOfUnknownOrigin(),
					account.figures()
						.stream()
						.sorted(Comparator.comparing(Figure::id))
						.map((figure) -> StatedView.of(figure, this.registry))
						.toList());
		}

	}

}
