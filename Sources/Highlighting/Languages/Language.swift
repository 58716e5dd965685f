internal import SourceText

/// A language of code blocks.
package enum Language: String, CaseIterable, Sendable {
    case json
    /// JSON that is a part of an IAM policy, even where nothing else in it says so.
    case policy
    case yaml
    case shell
    /// A terminal's contents: prompts, commands, output.
    case console
    case hcl
    case python
    case diff
    case ini
    case toml
    case http
    case markdown
    /// Text that is nobody's language.
    case text
    // Known, but shown without colors.
    case css
    case dockerfile
    case go
    case html
    case java
    case javascript
    case powershell
    case rust
    case sql
    case swift
    case typescript
    case xml

    /// The language of a name as it stands behind a fence: `yml`, `bash`, `terraform`. Upper and lower
    /// case are the same.
    package init?(named name: String) {
        if let exact = Language(rawValue: name) {
            self = exact
            return
        }
        switch ASCII.lowercased(name) {
        case "jsonc", "json5": self = .json
        case "iam", "iam-policy": self = .policy
        case "yml": self = .yaml
        case "sh", "bash", "zsh": self = .shell
        case "shell-session", "sh-session", "terminal": self = .console
        case "terraform", "tf": self = .hcl
        case "py", "python3": self = .python
        case "patch": self = .diff
        case "cfg", "conf", "properties": self = .ini
        case "md": self = .markdown
        case "txt", "plain", "none", "plaintext": self = .text
        case "js": self = .javascript
        case "ts": self = .typescript
        case "ps1": self = .powershell
        case let lowercased:
            guard let found = Language(rawValue: lowercased) else { return nil }
            self = found
        }
    }

    /// What to call it in front of a reader; nil where that says nothing.
    package var label: String? {
        switch self {
        case .json: "JSON"
        case .policy: "IAM policy"
        case .yaml: "YAML"
        case .shell: "Shell"
        case .console: "Console session"
        case .hcl: "Terraform"
        case .python: "Python"
        case .diff: "Changes"
        case .ini, .toml: "Configuration"
        case .http: "HTTP"
        case .markdown: "Markdown"
        case .text: nil
        case .css: "CSS"
        case .dockerfile: "Dockerfile"
        case .go: "Go"
        case .html: "HTML"
        case .java: "Java"
        case .javascript: "JavaScript"
        case .powershell: "PowerShell"
        case .rust: "Rust"
        case .sql: "SQL"
        case .swift: "Swift"
        case .typescript: "TypeScript"
        case .xml: "XML"
        }
    }
}
