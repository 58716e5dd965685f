#include <curl/curl.h>

/* The functions that set and get options are variadic, and Swift does not import such functions. */

static inline CURLcode
iamlab_curl_start (void)
{
  return curl_global_init (CURL_GLOBAL_DEFAULT);
}

static inline CURLcode
iamlab_curl_set_number (CURL *handle, CURLoption option, long value)
{
  return curl_easy_setopt (handle, option, value);
}

static inline CURLcode
iamlab_curl_set_text (CURL *handle, CURLoption option, const char *value)
{
  return curl_easy_setopt (handle, option, value);
}

static inline CURLcode
iamlab_curl_set_pointer (CURL *handle, CURLoption option, void *value)
{
  return curl_easy_setopt (handle, option, value);
}

static inline CURLcode
iamlab_curl_set_callback (CURL *handle, CURLoption option, curl_write_callback value)
{
  return curl_easy_setopt (handle, option, value);
}

static inline CURLSHcode
iamlab_curl_share_cookies (CURLSH *share)
{
  return curl_share_setopt (share, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
}

static inline long
iamlab_curl_number (CURL *handle, CURLINFO info)
{
  long value = 0;
  return curl_easy_getinfo (handle, info, &value) == CURLE_OK ? value : 0;
}

static inline curl_off_t
iamlab_curl_large_number (CURL *handle, CURLINFO info)
{
  curl_off_t value = 0;
  return curl_easy_getinfo (handle, info, &value) == CURLE_OK ? value : 0;
}

/* The text belongs to the handle. */
static inline const char *
iamlab_curl_text (CURL *handle, CURLINFO info)
{
  char *value = NULL;
  return curl_easy_getinfo (handle, info, &value) == CURLE_OK ? value : NULL;
}
