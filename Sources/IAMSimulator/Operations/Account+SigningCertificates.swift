internal import SourceText

extension Account.Quota {
    static let signingCertificatesPerUser = 2
}

/// X.509 certificates of users, for the SOAP interfaces that some services had.
extension Account {
    mutating func uploadSigningCertificate(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        let body = input.required("CertificateBody")
        guard let blocks = PEM.blocks(body), blocks.count == 1,
            blocks[0].label == "CERTIFICATE", X509Certificate(blocks[0].bytes) != nil
        else {
            throw ServiceError(
                "MalformedCertificate", 400, "Certificate \(body) is malformed.")
        }
        try checkIsNew(blocks[0].bytes)
        if user.signingCertificates.count >= Quota.signingCertificatesPerUser {
            throw .limitExceeded(
                "Cannot exceed quota for CertificatesPerUser: "
                    + "\(Quota.signingCertificatesPerUser)")
        }
        let certificate = SigningCertificate(
            id: generator.certificateID(), body: body, status: "Active", uploaded: now)
        users[Account.folded(user.name)]?.signingCertificates.append(certificate)
        return .object([("Certificate", describe(certificate, of: user))])
    }

    func listSigningCertificates(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        var items: [Value] = []
        for certificate in user.signingCertificates {
            items.append(describe(certificate, of: user))
        }
        return try input.page("Certificates", items)
    }

    mutating func updateSigningCertificate(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try signingCertificate(input)
        let status = try Account.statusToSet(input)
        users[Account.folded(user.name)]?.signingCertificates[index].status = status
        return .object([])
    }

    mutating func deleteSigningCertificate(_ input: Input) throws(ServiceError) -> Value {
        let (user, index) = try signingCertificate(input)
        users[Account.folded(user.name)]?.signingCertificates.remove(at: index)
        return .object([])
    }

    // MARK: Rules

    /// Refuses a certificate that any user of the account has already.
    private func checkIsNew(_ encoding: [UInt8]) throws(ServiceError) {
        for (_, user) in users {
            for certificate in user.signingCertificates
            where PEM.blocks(certificate.body)?.first?.bytes == encoding {
                throw ServiceError(
                    "DuplicateCertificate", 409,
                    "The same certificate is associated with an IAM user in the account.")
            }
        }
    }

    private func signingCertificate(_ input: Input) throws(ServiceError) -> (User, Int) {
        let user = try namedUser(input)
        let id = input.required("CertificateId")
        guard let index = user.signingCertificates.firstIndex(where: { $0.id == id }) else {
            throw .noSuchEntity("The Certificate with id \(id) cannot be found.")
        }
        return (user, index)
    }

    private func describe(_ certificate: SigningCertificate, of user: User) -> Value {
        .object([
            ("UserName", .string(user.name)), ("CertificateId", .string(certificate.id)),
            ("CertificateBody", .string(certificate.body)),
            ("Status", .string(certificate.status)),
            ("UploadDate", .string(certificate.uploaded.description)),
        ])
    }
}
