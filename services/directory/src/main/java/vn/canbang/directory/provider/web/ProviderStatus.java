package vn.canbang.directory.provider.web;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a provider gives services. */
enum ProviderStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("departed")
    DEPARTED
}
