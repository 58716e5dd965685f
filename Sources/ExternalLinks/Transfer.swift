internal import CCurl
private import Glibc
internal import SourceText

/// One request on its way: a handle of libcurl, and what has come so far.
///
/// libcurl holds a pointer to it, so it is kept until its request is over.
final class Transfer {
    /// What `curl_easy_init` returned; freed by `curl_easy_cleanup`.
    let handle: UnsafeMutableRawPointer
    private let limits: RequestLimits
    private let wantsIdentifiers: Bool
    /// What libcurl says of a failure, as a C text.
    private let words: UnsafeMutablePointer<CChar>
    private var body: [UInt8] = []
    private var headerSize = 0
    /// Whether more came than was wanted.
    private var isCut = false

    /// Prepares a request; nil where there is no memory.
    ///
    /// - Parameter cookies: what `curl_share_init` returned.
    init?(
        _ inquiry: Inquiry, limits: RequestLimits, userAgent: String, cookies: OpaquePointer?
    ) {
        guard let handle = curl_easy_init() else { return nil }
        self.handle = handle
        self.limits = limits
        wantsIdentifiers = inquiry.wantsIdentifiers
        words = .allocate(capacity: Int(CURL_ERROR_SIZE))
        words.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        let own = Unmanaged.passUnretained(self).toOpaque()
        text(CURLOPT_URL, inquiry.address.text)
        text(CURLOPT_PROTOCOLS_STR, "http,https")
        text(CURLOPT_USERAGENT, userAgent)
        // All encodings that libcurl knows. What is counted is what they unfold to.
        text(CURLOPT_ACCEPT_ENCODING, "")
        // Some sites redirect in a circle whoever brings no cookie back.
        text(CURLOPT_COOKIEFILE, "")
        iamlab_curl_set_pointer(
            handle, CURLOPT_SHARE, cookies.map { UnsafeMutableRawPointer($0) })
        text(CURLOPT_NOPROXY, "localhost,127.0.0.1,::1")
        number(CURLOPT_NOSIGNAL, 1)
        number(CURLOPT_TIMEOUT_MS, Int(limits.seconds * 1000))
        number(inquiry.asksForPage ? CURLOPT_HTTPGET : CURLOPT_NOBODY, 1)
        iamlab_curl_set_pointer(handle, CURLOPT_ERRORBUFFER, words)
        iamlab_curl_set_callback(handle, CURLOPT_WRITEFUNCTION, bodyComes)
        iamlab_curl_set_pointer(handle, CURLOPT_WRITEDATA, own)
        iamlab_curl_set_callback(handle, CURLOPT_HEADERFUNCTION, headerComes)
        iamlab_curl_set_pointer(handle, CURLOPT_HEADERDATA, own)
    }

    deinit {
        curl_easy_cleanup(handle)
        words.deallocate()
    }

    private func text(_ option: CURLoption, _ value: String) {
        iamlab_curl_set_text(handle, option, value)
    }

    private func number(_ option: CURLoption, _ value: Int) {
        iamlab_curl_set_number(handle, option, value)
    }

    // MARK: What comes

    /// - Returns: whether more is wanted.
    fileprivate func take(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
        let most = isWanted ? limits.page : limits.glance
        guard body.count + piece.count <= most else {
            isCut = true
            return false
        }
        body.append(contentsOf: piece)
        return true
    }

    fileprivate func takeHeader(_ size: Int) -> Bool {
        headerSize += size
        return headerSize <= limits.header
    }

    /// Whether the page is to be read to its end.
    private var isWanted: Bool {
        guard wantsIdentifiers, let type = iamlab_curl_text(handle, CURLINFO_CONTENT_TYPE) else {
            return false
        }
        return ASCII.lowercased(String(cString: type)).contains("html")
    }

    /// What the request brought, once libcurl says that it is over.
    func reply(_ code: CURLcode) -> Reply {
        var reply = Reply(status: iamlab_curl_number(handle, CURLINFO_RESPONSE_CODE))
        guard headerSize <= limits.header else {
            reply.failure = .malformed("a header of more than \(limits.header >> 10) KiB")
            return reply
        }
        // Of a page that breaks off, or comes slowly, it is known all the same that it is there.
        guard code == CURLE_OK || reply.status >= 200 else {
            reply.failure = failure(code)
            return reply
        }
        reply.location = iamlab_curl_text(handle, CURLINFO_REDIRECT_URL).map {
            String(cString: $0)
        }
        let seconds = iamlab_curl_large_number(handle, CURLINFO_RETRY_AFTER)
        if seconds > 0 { reply.retryAfter = Double(seconds) }
        if code == CURLE_OK, !isCut, isWanted { reply.identifiers = HTMLIdentifiers.all(in: body) }
        return reply
    }

    private func failure(_ code: CURLcode) -> Answer.Cause {
        var reason = String(cString: words)
        if reason.isEmpty { reason = String(cString: curl_easy_strerror(code)) }
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: return .noHost
        case CURLE_OPERATION_TIMEDOUT: return .silence(seconds: max(1, Int(limits.seconds)))
        case CURLE_PEER_FAILED_VERIFICATION:
            for beginning in ["SSL certificate problem: ", "SSL: "]
            where reason.hasPrefix(beginning) {
                reason.removeFirst(beginning.count)
            }
            return .certificate(reason)
        case CURLE_COULDNT_CONNECT:
            // libcurl's own words hold times, which differ from one check to the next.
            let number = iamlab_curl_number(handle, CURLINFO_OS_ERRNO)
            return .noConnection(number > 0 ? String(cString: strerror(Int32(number))) : reason)
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_SSL_CONNECT_ERROR,
            CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR:
            return .noConnection(reason)
        default: return .malformed(reason)
        }
    }
}

/// `CURLOPT_WRITEFUNCTION`: any other number than that of the bytes ends the request.
private let bodyComes:
    @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
        bytes, _, count, context in
        guard let bytes, let context else { return 0 }
        let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        let isMoreWanted = bytes.withMemoryRebound(to: UInt8.self, capacity: count) {
            transfer.take(UnsafeBufferPointer(start: $0, count: count))
        }
        return isMoreWanted ? count : -1
    }

/// `CURLOPT_HEADERFUNCTION`
private let headerComes:
    @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
        _, size, count, context in
        guard let context else { return 0 }
        let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        return transfer.takeHeader(size * count) ? size * count : -1
    }
