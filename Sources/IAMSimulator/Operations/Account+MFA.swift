internal import SourceText

extension Account.Quota {
    /// Virtual devices, assigned or not: as many as users.
    static let mfaDevices = Account.Quota.users
}

extension Account {
    /// Makes a virtual device; its name and path together are unique.
    mutating func createVirtualMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("VirtualMFADeviceName")
        let serial = arn("mfa" + (input.text("Path") ?? "/") + name)
        if devices[serial] != nil { throw .alreadyExists("MFA device already exists.") }
        if devices.count >= Quota.mfaDevices {
            throw .limitExceeded(
                "Cannot exceed quota for MFADevicesPerAccount: \(Quota.mfaDevices)")
        }
        let tags = try input.tags(.caseSensitive)
        let secret = generator.mfaSecret()
        var device = MFADevice(name: name, serialNumber: serial, secret: secret, created: now)
        device.tags = tags
        devices[serial] = device
        let seed = Base32.encode(secret)
        var pairs: [(String, Value)] = [
            ("SerialNumber", .string(serial)), ("Base32StringSeed", .string(seed)),
            ("QRCodePNG", .string(OTPAuthURI.text(seed: seed, accountName: name + "@" + id))),
        ]
        if !tags.isEmpty { pairs.append(("Tags", .array(describe(tags)))) }
        return .object([("VirtualMFADevice", .object(pairs))])
    }

    /// Assigns a device to a user, given two consecutive codes of it.
    ///
    /// A serial number that is no ARN is that of a hardware token: its codes can not be checked.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html
    mutating func enableMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let serial = input.required("SerialNumber")
        var device: MFADevice
        if devices[serial] == nil, !serial.utf8.starts(with: "arn:".utf8) {
            device = MFADevice(name: serial, serialNumber: serial, secret: nil, created: now)
        } else {
            device = try self.device(serial)
        }
        if device.user != nil { throw .alreadyExists("MFA Device is already in use.") }
        try checkDeviceQuota(of: user)
        try checkCodes(input, of: device)
        device.enabled = now
        assign(device, to: user)
        return .object([])
    }

    mutating func resyncMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let device = try assignedDevice(input).device
        try checkCodes(input, of: device)
        return .object([])
    }

    /// Takes a device from its user. A virtual one stays and can be enabled again; the account keeps
    /// nothing of others.
    mutating func deactivateMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let (device, user) = try assignedDevice(input)
        let serial = device.serialNumber
        users[Account.folded(user.name)]?.devices.removeAll { $0 == serial }
        if device.secret == nil {
            devices[serial] = nil
        } else {
            devices[serial]?.user = nil
            devices[serial]?.enabled = nil
        }
        return .object([])
    }

    mutating func deleteVirtualMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let device = try virtualDevice(input)
        if device.user != nil {
            throw .deleteConflict("MFA VirtualDevice in use. Must deactivate first.")
        }
        devices[device.serialNumber] = nil
        return .object([])
    }

    /// The devices of the named user; without a name, those of whoever calls. The root user has none.
    func listMFADevices(_ input: Input) throws(ServiceError) -> Value {
        if input.text("UserName") == nil, case .root = input.caller.identity {
            return try input.page("MFADevices", [])
        }
        let user = try namedUser(input)
        var items: [Value] = []
        for serial in user.devices {
            guard let device = devices[serial] else { continue }
            items.append(
                .object([
                    ("UserName", .string(user.name)), ("SerialNumber", .string(serial)),
                    ("EnableDate", .string((device.enabled ?? device.created).description)),
                ]))
        }
        return try input.page("MFADevices", items)
    }

    func listVirtualMFADevices(_ input: Input) throws(ServiceError) -> Value {
        let status = input.text("AssignmentStatus") ?? "Any"
        return try input.page(
            "VirtualMFADevices", of: devices,
            where: {
                $0.secret != nil
                    && (status == "Any" || (status == "Assigned") == ($0.user != nil))
            },
            describe: { describeVirtual($0) })
    }

    func getMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let device = try device(input.required("SerialNumber"))
        // A user that the request names must be the device's own.
        if let name = input.text("UserName"), Account.folded(name) != device.user {
            throw Account.noSuchDevice(device.serialNumber)
        }
        var pairs: [(String, Value)] = []
        if let owner = device.user.flatMap({ users[$0] }) {
            pairs.append(("UserName", .string(owner.name)))
        }
        pairs.append(("SerialNumber", .string(device.serialNumber)))
        if let enabled = device.enabled {
            pairs.append(("EnableDate", .string(enabled.description)))
        }
        if !device.certifications.isEmpty {
            var levels: [(String, Value)] = []
            for certification in device.certifications {
                levels.append((certification.name, .string(certification.level)))
            }
            pairs.append(("Certifications", .object(levels)))
        }
        return .object(pairs)
    }

    mutating func tagMFADevice(_ input: Input) throws(ServiceError) -> Value {
        var device = try virtualDevice(input)
        device.tags = try merged(device.tags, with: input, .caseSensitive)
        devices[device.serialNumber] = device
        return .object([])
    }

    mutating func untagMFADevice(_ input: Input) throws(ServiceError) -> Value {
        var device = try virtualDevice(input)
        device.tags = remaining(device.tags, without: input, .caseSensitive)
        devices[device.serialNumber] = device
        return .object([])
    }

    func listMFADeviceTags(_ input: Input) throws(ServiceError) -> Value {
        try input.page("Tags", describe(try virtualDevice(input).tags))
    }

    /// Registers a security key (FIDO) of a user, as the console does: no operation can.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_enable_fido.html
    /// - Parameter certifications: Names (`FIDO`, `FIPS-140-2`, `FIPS-140-3`) and levels.
    /// - Returns: The key's ARN, which is its serial number.
    package mutating func registerSecurityKey(
        named name: String, of userName: String, certifications: [(name: String, level: String)]
    ) throws(ServiceError) -> String {
        let user = try user(userName)
        try checkDeviceQuota(of: user)
        let serial = arn("u2f/user/" + user.name + "/" + name + "-" + generator.securityKeySuffix())
        var key = MFADevice(name: name, serialNumber: serial, secret: nil, created: now)
        key.certifications = certifications
        key.enabled = now
        assign(key, to: user)
        return serial
    }

    /// The code that a virtual device shows: 1 the one shown now, 2 the one after it, 0 the one
    /// before.
    ///
    /// For a submission that is no script and has no authenticator at hand.
    /// - Parameter name: The device's name or serial number.
    /// - Returns: nil where there is no such device.
    package func mfaCode(ofDevice name: String, number: Int) -> String? {
        for (_, device) in devices
        where device.serialNumber == name || Account.folded(device.name) == Account.folded(name) {
            guard let secret = device.secret else { continue }
            return TOTP(key: secret).code(step: TOTP.step(at: now.seconds) + number - 1)
        }
        return nil
    }

    /// The names of the virtual MFA devices, in the order of their serial numbers.
    package var mfaDeviceNames: [String] {
        var names: [String] = []
        for (_, device) in devices where device.secret != nil { names.append(device.name) }
        return names
    }

    // MARK: Rules

    private func device(_ serial: String) throws(ServiceError) -> MFADevice {
        guard let device = devices[serial] else { throw Account.noSuchDevice(serial) }
        return device
    }

    private func virtualDevice(_ input: Input) throws(ServiceError) -> MFADevice {
        let device = try device(input.required("SerialNumber"))
        if device.secret == nil { throw Account.noSuchDevice(device.serialNumber) }
        return device
    }

    /// The named device and the named user, to whom it must be assigned.
    private func assignedDevice(
        _ input: Input
    ) throws(ServiceError) -> (device: MFADevice, user: User) {
        let user = try namedUser(input)
        let device = try device(input.required("SerialNumber"))
        guard device.user == Account.folded(user.name) else {
            throw Account.noSuchDevice(device.serialNumber)
        }
        return (device, user)
    }

    private static func noSuchDevice(_ serial: String) -> ServiceError {
        .noSuchEntity("MFA Device with serial number \(serial) does not exist.")
    }

    private func checkDeviceQuota(of user: User) throws(ServiceError) {
        if user.devices.count >= Quota.mfaDevicesPerUser {
            throw .limitExceeded(
                "Cannot exceed quota for MFADevicesPerUser: \(Quota.mfaDevicesPerUser)")
        }
    }

    private mutating func assign(_ device: MFADevice, to user: User) {
        var device = device
        let key = Account.folded(user.name)
        device.user = key
        devices[device.serialNumber] = device
        users[key]?.devices.append(device.serialNumber)
    }

    /// Of a token without a known secret, only that it shows two different codes is asked.
    private func checkCodes(_ input: Input, of device: MFADevice) throws(ServiceError) {
        let first = input.required("AuthenticationCode1")
        let second = input.required("AuthenticationCode2")
        let verdict: TOTP.Verdict
        if let secret = device.secret {
            verdict = TOTP(key: secret).verdict(
                first, second, step: TOTP.step(at: now.seconds))
        } else {
            verdict = first == second ? .refused(.sameCodeTwice) : .consecutive
        }
        if case .refused(let cause) = verdict {
            throw ServiceError(
                "InvalidAuthenticationCode", 403, "Authentication code for device is not valid.",
                cause: cause)
        }
    }

    private func describeVirtual(_ device: MFADevice) -> Value {
        var pairs: [(String, Value)] = [("SerialNumber", .string(device.serialNumber))]
        if let user = device.user.flatMap({ users[$0] }) {
            pairs.append(("User", describe(user, listed: true)))
        }
        if let enabled = device.enabled {
            pairs.append(("EnableDate", .string(enabled.description)))
        }
        return .object(pairs)
    }
}
