internal import SourceText

extension Account {
    mutating func createVirtualMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let name = input.required("VirtualMFADeviceName")
        let path = input.text("Path") ?? "/"
        let serial = arn("mfa" + path + name)
        for device in devices.values where Account.folded(device.name) == Account.folded(name) {
            throw .alreadyExists("MFA device already exists.")
        }
        let tags = try input.tags()
        var device = MFADevice(
            name: name, serialNumber: serial, secret: generator.mfaSecret(), created: now)
        device.tags = tags
        devices[serial] = device
        let seed = Base32.encode(device.secret ?? [])
        let uri = OTPAuthURI.text(seed: seed, accountName: name + "@" + id)
        return .object([
            (
                "VirtualMFADevice",
                .object([
                    ("SerialNumber", .string(serial)), ("Base32StringSeed", .string(seed)),
                    ("QRCodePNG", .string(uri)),
                ])
            )
        ])
    }

    /// Assigns a device to a user, given two consecutive codes of it.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_EnableMFADevice.html
    mutating func enableMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let user = try user(input.required("UserName"))
        let device = try device(input.required("SerialNumber"))
        if device.user != nil { throw .alreadyExists("MFA Device is already in use.") }
        let key = Account.folded(user.name)
        var count = 0
        for other in devices.values where other.user == key { count += 1 }
        if count >= Quota.mfaDevicesPerUser {
            throw .limitExceeded(
                "Cannot exceed quota for MFADevicesPerUser: \(Quota.mfaDevicesPerUser)")
        }
        try checkCodes(input, of: device)
        devices[device.serialNumber]?.user = key
        devices[device.serialNumber]?.enabled = now
        return .object([])
    }

    mutating func resyncMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let device = try assignedDevice(input)
        try checkCodes(input, of: device)
        return .object([])
    }

    mutating func deactivateMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let device = try assignedDevice(input)
        devices[device.serialNumber]?.user = nil
        devices[device.serialNumber]?.enabled = nil
        return .object([])
    }

    mutating func deleteVirtualMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let device = try device(input.required("SerialNumber"))
        if device.user != nil {
            throw .deleteConflict("MFA VirtualDevice in use. Must deactivate first.")
        }
        devices[device.serialNumber] = nil
        return .object([])
    }

    func listMFADevices(_ input: Input) throws(ServiceError) -> Value {
        let user = try namedUser(input)
        let key = Account.folded(user.name)
        var items: [Value] = []
        for device in sortedDevices() where device.user == key {
            items.append(
                .object([
                    ("UserName", .string(user.name)),
                    ("SerialNumber", .string(device.serialNumber)),
                    ("EnableDate", .string((device.enabled ?? device.created).description)),
                ]))
        }
        return try input.page("MFADevices", items)
    }

    func listVirtualMFADevices(_ input: Input) throws(ServiceError) -> Value {
        let status = input.text("AssignmentStatus") ?? "Any"
        var items: [Value] = []
        for device in sortedDevices() {
            var pairs: [(String, Value)] = [("SerialNumber", .string(device.serialNumber))]
            if let key = device.user, let user = users[key] {
                if status == "Unassigned" { continue }
                pairs.append(("User", describe(user, listed: true)))
                if let enabled = device.enabled {
                    pairs.append(("EnableDate", .string(enabled.description)))
                }
            } else if status == "Assigned" {
                continue
            }
            items.append(.object(pairs))
        }
        return try input.page("VirtualMFADevices", items)
    }

    func getMFADevice(_ input: Input) throws(ServiceError) -> Value {
        let device = try device(input.required("SerialNumber"))
        let owner = device.user.flatMap { users[$0] }
        // A user that the request names must be the device's own.
        if let name = input.text("UserName"), Account.folded(name) != device.user {
            throw .noSuchEntity(
                "MFA Device with serial number \(device.serialNumber) does not exist.")
        }
        var pairs: [(String, Value)] = []
        if let owner { pairs.append(("UserName", .string(owner.name))) }
        pairs.append(("SerialNumber", .string(device.serialNumber)))
        if let enabled = device.enabled {
            pairs.append(("EnableDate", .string(enabled.description)))
        }
        return .object(pairs)
    }

    mutating func tagMFADevice(_ input: Input) throws(ServiceError) -> Value {
        var device = try device(input.required("SerialNumber"))
        device.tags = try merged(device.tags, with: try input.tags())
        devices[device.serialNumber] = device
        return .object([])
    }

    mutating func untagMFADevice(_ input: Input) throws(ServiceError) -> Value {
        var device = try device(input.required("SerialNumber"))
        device.tags = remaining(device.tags, without: input.texts("TagKeys"))
        devices[device.serialNumber] = device
        return .object([])
    }

    func listMFADeviceTags(_ input: Input) throws(ServiceError) -> Value {
        let device = try device(input.required("SerialNumber"))
        return try input.page("Tags", describe(device.tags))
    }

    /// The code that a device shows: 1 the one shown now, 2 the one after it, 0 the one before.
    ///
    /// For a submission that is no script and has no authenticator at hand.
    /// - Parameter name: The device's name or serial number.
    /// - Returns: nil where there is no such device.
    package func mfaCode(ofDevice name: String, number: Int) -> String? {
        for device in devices.values
        where device.serialNumber == name || Account.folded(device.name) == Account.folded(name) {
            let totp = TOTP(key: device.secret ?? [])
            return totp.code(step: TOTP.step(at: now.seconds) + number - 1)
        }
        return nil
    }

    /// The names of the virtual MFA devices, sorted.
    package var mfaDeviceNames: [String] {
        var names: [String] = []
        for device in sortedDevices() { names.append(device.name) }
        return names
    }

    // MARK: Rules

    private func sortedDevices() -> [MFADevice] {
        devices.values
    }

    private func device(_ serial: String) throws(ServiceError) -> MFADevice {
        guard let device = devices[serial] else {
            throw .noSuchEntity("MFA Device with serial number \(serial) does not exist.")
        }
        return device
    }

    /// The named device, which must be assigned to the named user.
    private func assignedDevice(_ input: Input) throws(ServiceError) -> MFADevice {
        let user = try namedUser(input)
        let device = try device(input.required("SerialNumber"))
        guard device.user == Account.folded(user.name) else {
            throw .noSuchEntity(
                "MFA Device with serial number \(device.serialNumber) does not exist.")
        }
        return device
    }

    private func checkCodes(_ input: Input, of device: MFADevice) throws(ServiceError) {
        let verdict = TOTP(key: device.secret ?? []).verdict(
            input.required("AuthenticationCode1"), input.required("AuthenticationCode2"),
            step: TOTP.step(at: now.seconds))
        if case .refused(let cause) = verdict {
            throw ServiceError(
                "InvalidAuthenticationCode", 403, "Authentication code for device is not valid.",
                cause: cause)
        }
    }
}
