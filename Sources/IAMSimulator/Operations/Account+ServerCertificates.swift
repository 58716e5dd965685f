internal import SourceText

extension Account.Quota {
    static let serverCertificates = 20
}

/// Certificates for services that can not take one from ACM:
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html
extension Account {
    mutating func uploadServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("ServerCertificateName")
        try checkCertificateName(name)
        if serverCertificates.count >= Quota.serverCertificates {
            throw .limitExceeded(
                "Cannot exceed quota for ServerCertificatesPerAccount: "
                    + "\(Quota.serverCertificates)")
        }
        let tags = try input.tags(.caseSensitive)
        let validUntil = try isLenient ? now.adding(days: 365) : validCertificate(input).validUntil
        var certificate = ServerCertificate(
            name: name, path: input.text("Path") ?? "/", id: generator.uniqueID("ASCA"),
            body: input.required("CertificateBody"), chain: input.text("CertificateChain"),
            uploaded: now, expires: validUntil)
        certificate.tags = tags
        serverCertificates[Account.folded(name)] = certificate
        var pairs = [("ServerCertificateMetadata", describe(certificate))]
        if !tags.isEmpty { pairs.append(("Tags", .array(describe(tags)))) }
        return .object(pairs)
    }

    func getServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        let certificate = try serverCertificate(input)
        var pairs: [(String, Value)] = [
            ("ServerCertificateMetadata", describe(certificate)),
            ("CertificateBody", .string(certificate.body)),
        ]
        if let chain = certificate.chain { pairs.append(("CertificateChain", .string(chain))) }
        pairs.append(("Tags", .array(describe(certificate.tags))))
        return .object([("ServerCertificate", .object(pairs))])
    }

    func listServerCertificates(_ input: Input) throws(ServiceError) -> Value {
        let prefix = input.text("PathPrefix") ?? ""
        return try input.page(
            "ServerCertificateMetadataList", of: serverCertificates,
            where: { $0.path.utf8.starts(with: prefix.utf8) }, describe: { describe($0) })
    }

    /// Gives a certificate another name or path, and so another ARN.
    mutating func updateServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        var certificate = try serverCertificate(input)
        let key = Account.folded(certificate.name)
        if let name = input.text("NewServerCertificateName") {
            if Account.folded(name) != key { try checkCertificateName(name) }
            certificate.name = name
        }
        if let path = input.text("NewPath") { certificate.path = path }
        serverCertificates[key] = nil
        serverCertificates[Account.folded(certificate.name)] = certificate
        return .object([])
    }

    mutating func deleteServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        let certificate = try serverCertificate(input)
        serverCertificates[Account.folded(certificate.name)] = nil
        return .object([])
    }

    mutating func tagServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        let certificate = try serverCertificate(input)
        let tags = try merged(certificate.tags, with: input, .caseSensitive)
        serverCertificates[Account.folded(certificate.name)]?.tags = tags
        return .object([])
    }

    mutating func untagServerCertificate(_ input: Input) throws(ServiceError) -> Value {
        let certificate = try serverCertificate(input)
        let tags = remaining(certificate.tags, without: input, .caseSensitive)
        serverCertificates[Account.folded(certificate.name)]?.tags = tags
        return .object([])
    }

    func listServerCertificateTags(_ input: Input) throws(ServiceError) -> Value {
        try input.page("Tags", describe(try serverCertificate(input).tags))
    }

    // MARK: Rules

    private func checkCertificateName(_ name: String) throws(ServiceError) {
        if serverCertificates[Account.folded(name)] != nil {
            throw .alreadyExists("The Server Certificate with name \(name) already exists.")
        }
    }

    private func serverCertificate(_ input: Input) throws(ServiceError) -> ServerCertificate {
        let name = input.required("ServerCertificateName")
        guard let certificate = serverCertificates[Account.folded(name)] else {
            throw .noSuchEntity("The Server Certificate with name \(name) cannot be found.")
        }
        return certificate
    }

    /// The certificate of a request, after its key and chain were held against it. The private key
    /// is looked at and not kept.
    private func validCertificate(_ input: Input) throws(ServiceError) -> X509Certificate {
        guard let all = X509Certificate.all(inPEM: input.required("CertificateBody")),
            all.count == 1
        else {
            throw Account.malformedCertificate(
                "Unable to parse certificate. Please ensure the certificate is in PEM format.")
        }
        let certificate = all[0]
        try checkPrivateKey(input.required("PrivateKey"), of: certificate)
        if let chain = input.text("CertificateChain") {
            try Account.checkChain(chain, of: certificate)
        }
        if now < certificate.validFrom {
            throw Account.malformedCertificate(
                "Certificate is not yet valid. The 'Not Before' date is in the future.")
        }
        if now > certificate.validUntil {
            throw Account.malformedCertificate(
                "Certificate is no longer valid. The 'Not After' date is in the past.")
        }
        return certificate
    }

    private func checkPrivateKey(
        _ text: String, of certificate: X509Certificate
    ) throws(ServiceError) {
        guard let key = PrivateKey(text) else {
            throw Account.malformedCertificate("Invalid Private Key.")
        }
        if case .encrypted = key {
            throw Account.malformedCertificate("Unable to parse key; the body is encrypted.")
        }
        if !key.matches(certificate.key) {
            throw ServiceError(
                "KeyPairMismatch", 400, "Public Key Certificate and Private Key doesn't match.")
        }
    }

    /// Refuses a chain in which one certificate was not issued by the next. AWS counts the
    /// certificate itself as -1.
    private static func checkChain(
        _ text: String, of certificate: X509Certificate
    ) throws(ServiceError) {
        var failure: Int?
        if let chain = X509Certificate.all(inPEM: text) {
            var signed = certificate
            for (index, signer) in chain.enumerated() {
                if !signed.isSigned(by: signer) {
                    failure = index - 1
                    break
                }
                signed = signer
            }
        } else {
            failure = -1
        }
        if let failure {
            throw malformedCertificate(
                "Unable to validate certificate chain. The certificate chain must start with the "
                    + "immediate signing certificate, followed by any intermediaries in order. "
                    + "The index within the chain of the invalid certificate is: \(failure)")
        }
    }

    private static func malformedCertificate(_ message: String) -> ServiceError {
        ServiceError("MalformedCertificate", 400, message)
    }

    private func describe(_ certificate: ServerCertificate) -> Value {
        .object([
            ("Path", .string(certificate.path)),
            ("ServerCertificateName", .string(certificate.name)),
            ("ServerCertificateId", .string(certificate.id)),
            (
                "Arn",
                .string(arn("server-certificate" + certificate.path + certificate.name))
            ),
            ("UploadDate", .string(certificate.uploaded.description)),
            ("Expiration", .string(certificate.expires.description)),
        ])
    }
}
