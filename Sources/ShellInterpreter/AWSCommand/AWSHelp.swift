internal import IAMSimulator
internal import SourceText

/// What `aws help`, `aws iam help` and `aws iam create-user help` print: the facts of the service model.
enum AWSHelp {
    static func text(_ command: AWSArguments) -> String {
        if let operation = command.operation {
            return text(of: OperationTable.standard.shape(of: operation))
        }
        if command.service.isEmpty {
            return """
                usage: aws SERVICE OPERATION [options]

                iamlab simulates the services iam and sts.
                'aws iam help' lists the operations of iam, 'aws iam create-user help' the options of one.

                """
        }
        var text = "usage: aws \(command.service) OPERATION [options]\n\noperations:\n"
        for name in OperationTable.standard.commands(of: command.service) {
            text += "  \(name)\n"
        }
        return text + "\n'aws \(command.service) OPERATION help' lists the options of one.\n"
    }

    private static func text(of shape: OperationShape) -> String {
        var text = "usage: aws \(shape.service) \(shape.command)"
        var isLong = false
        for member in shape.members where member.isRequired {
            text += " --\(member.option) \(placeholder(member.type))"
            isLong = true
        }
        let hasOptions = shape.members.contains { !$0.isRequired }
        if hasOptions { text += " [options]" }
        text += "\n"
        guard isLong || hasOptions else { return text + "\nIt takes no options of its own.\n" }
        text += "\noptions:\n"
        for member in shape.members where member.isRequired { text += lines(member) }
        for member in shape.members where !member.isRequired { text += lines(member) }
        if shape.command == "create-virtual-mfa-device" {
            text += "  --outfile FILE (required)\n      where the QR code or the seed is written\n"
            text += "  --bootstrap-method QRCodePNG|Base32StringSeed (required)\n"
        }
        return text
    }

    private static func lines(_ member: MemberShape) -> String {
        var text = "  --\(member.option) \(placeholder(member.type))"
        if member.isRequired { text += " (required)" }
        text += "\n"
        var notes = constraints(member.type)
        if case .list(let part) = member.type.kind { notes += constraints(part) }
        for note in notes { text += "      \(note)\n" }
        return text
    }

    /// What stands behind an option, in the form in which it is written.
    private static func placeholder(_ type: TypeShape) -> String {
        switch type.kind {
        case .string:
            guard !type.enumeration.isEmpty, type.enumeration.count <= 4 else { return "TEXT" }
            return joined(type.enumeration, "|")
        case .integer: return "NUMBER"
        case .boolean: return "true|false"
        case .list(let part): return placeholder(part) + " ..."
        case .structure(let members):
            var parts: [String] = []
            for member in members { parts.append(member.name + "=" + placeholder(member.type)) }
            return joined(parts, ",")
        case .map: return "KEY=TEXT,..."
        }
    }

    private static func constraints(_ type: TypeShape) -> [String] {
        var notes: [String] = []
        let unit =
            switch type.kind {
            case .string: " characters"
            case .list, .map: " elements"
            case .integer, .boolean, .structure: ""
            }
        switch (type.minimum, type.maximum) {
        case (let least?, let most?) where least == most: notes.append("\(least)\(unit)")
        case (let least?, let most?): notes.append("\(least) to \(most)\(unit)")
        case (let least?, nil): notes.append("at least \(least)\(unit)")
        case (nil, let most?): notes.append("at most \(most)\(unit)")
        case (nil, nil): break
        }
        if let pattern = type.pattern { notes.append("matches \(pattern)") }
        if type.enumeration.count > 4 { notes.append("one of " + joined(type.enumeration, ", ")) }
        return notes
    }

    private static func joined(_ parts: [String], _ separator: String) -> String {
        var text = ""
        for part in parts { text += (text.isEmpty ? "" : separator) + part }
        return text
    }
}
