package org.sourcebook.dashboard;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Serves styles and scripts under addresses that change with their content, so that
 * nobody has to ask for them twice.
 */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/assets/**")
			.addResourceLocations("classpath:/static/assets/")
			.setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
			.resourceChain(true)
			.addResolver(new Hashed())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
	}

	/**
	 * Finds nothing under a name without a hash: what is kept for a year must never stand
	 * for something else.
	 */
	private static final class Hashed extends AbstractResourceResolver {

		private static final Pattern NAME = Pattern.compile(".+-[0-9a-f]{32}\\.[a-z0-9]+");

		@Override
		protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
				List<? extends Resource> locations, ResourceResolverChain chain) {
			return NAME.matcher(path).matches() ? chain.resolveResource(request, path, locations) : null;
		}

		@Override
		protected @Nullable String resolveUrlPathInternal(String path, List<? extends Resource> locations,
				ResourceResolverChain chain) {
			return chain.resolveUrlPath(path, locations);
		}

	}

}
