private import CSQLite
internal import IAMSimulator
internal import SourceText

/// Keeps an account on disk, as the changes that made it: a SQLite database in WAL mode.
///
/// An account follows from its seed and the calls that changed it, so these are what is kept, each in
/// the transaction that acknowledges it. What is read back is compared with what was answered then.
final class StateFile {
    /// Why a state file can not be used.
    package struct Problem: Error, CustomStringConvertible {
        package let description: String
    }

    /// A call that changed the account.
    struct Change {
        /// Seconds since 1970.
        var time: Int
        /// `root`, `user:NAME` or `session:ACCESS-KEY-ID`, and behind a blank the caller's address.
        var caller: String
        var operation: String
        /// The input as JSON.
        var input: String
        /// FNV-1a of the answer as JSON.
        var answer: Int64
    }

    /// The layout of the tables; another one is not read.
    private static let format = 1

    private let database: OpaquePointer
    private let insertion: OpaquePointer
    private let usage: OpaquePointer

    /// Opens a file, or makes it.
    init(path: String) throws(Problem) {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK, let handle else {
            let reason = handle.map { String(cString: sqlite3_errmsg($0)) } ?? "no memory"
            sqlite3_close(handle)
            throw Problem(description: "\(path): \(reason)")
        }
        do {
            sqlite3_busy_timeout(handle, 2000)
            for statement in [
                // One process at a time: two would each believe in an account of its own.
                "PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = WAL",
                // What is acknowledged outlives the process; a loss of power may take the last changes.
                "PRAGMA synchronous = NORMAL",
                """
                CREATE TABLE IF NOT EXISTS about (name TEXT PRIMARY KEY, value TEXT NOT NULL)
                """,
                """
                CREATE TABLE IF NOT EXISTS changes (
                    number INTEGER PRIMARY KEY, time INTEGER NOT NULL, caller TEXT NOT NULL,
                    operation TEXT NOT NULL, input TEXT NOT NULL, answer INTEGER NOT NULL)
                """,
                """
                CREATE TABLE IF NOT EXISTS uses (
                    key TEXT PRIMARY KEY, time INTEGER NOT NULL, service TEXT NOT NULL,
                    region TEXT NOT NULL)
                """,
            ] { try StateFile.execute(statement, handle, path) }
            insertion = try StateFile.prepare(
                "INSERT INTO changes (time, caller, operation, input, answer) VALUES (?, ?, ?, ?, ?)",
                handle, path)
            usage = try StateFile.prepare(
                "INSERT OR REPLACE INTO uses (key, time, service, region) VALUES (?, ?, ?, ?)",
                handle,
                path)
        } catch {
            sqlite3_close_v2(handle)
            throw error
        }
        database = handle
        self.path = path
        if let format = try value("format"), format != "\(StateFile.format)" {
            throw Problem(
                description: "\(path): expected a state file of format \(StateFile.format), found "
                    + "format \(format); use the iamlab that wrote it, or another file")
        }
        try set("format", "\(StateFile.format)")
    }

    private let path: String

    deinit {
        sqlite3_finalize(insertion)
        sqlite3_finalize(usage)
        sqlite3_close_v2(database)
    }

    // MARK: What the account begins with

    /// A value of the table of facts about the file; nil where there is none.
    func value(_ name: String) throws(Problem) -> String? {
        let statement = try prepare("SELECT value FROM about WHERE name = ?")
        defer { sqlite3_finalize(statement) }
        bind(statement, 1, name)
        return sqlite3_step(statement) == SQLITE_ROW ? text(statement, 0) : nil
    }

    func set(_ name: String, _ value: String) throws(Problem) {
        let statement = try prepare("INSERT OR REPLACE INTO about (name, value) VALUES (?, ?)")
        defer { sqlite3_finalize(statement) }
        bind(statement, 1, name)
        bind(statement, 2, value)
        guard sqlite3_step(statement) == SQLITE_DONE else { throw problem() }
    }

    // MARK: Changes

    /// Writes a change; on return it outlives the process.
    func append(_ change: Change?, uses: [String: KeyUse]) throws(Problem) {
        try execute("BEGIN IMMEDIATE")
        do {
            for (key, use) in uses {
                bind(usage, 1, key)
                sqlite3_bind_int64(usage, 2, Int64(use.time.seconds))
                bind(usage, 3, use.service)
                bind(usage, 4, use.region)
                try step(usage)
            }
            if let change {
                sqlite3_bind_int64(insertion, 1, Int64(change.time))
                bind(insertion, 2, change.caller)
                bind(insertion, 3, change.operation)
                bind(insertion, 4, change.input)
                sqlite3_bind_int64(insertion, 5, change.answer)
                try step(insertion)
            }
            try execute("COMMIT")
        } catch {
            try? execute("ROLLBACK")
            throw error
        }
    }

    /// Hands over all changes, the oldest first.
    func forEach(_ body: (Int, Change) throws(Problem) -> Void) throws(Problem) {
        let statement = try prepare(
            "SELECT number, time, caller, operation, input, answer FROM changes ORDER BY number")
        defer { sqlite3_finalize(statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                try body(
                    Int(sqlite3_column_int64(statement, 0)),
                    Change(
                        time: Int(sqlite3_column_int64(statement, 1)), caller: text(statement, 2),
                        operation: text(statement, 3), input: text(statement, 4),
                        answer: sqlite3_column_int64(statement, 5)))
            case SQLITE_DONE: return
            default: throw problem()
            }
        }
    }

    /// When and for what each key was used last.
    func uses() throws(Problem) -> [(key: String, use: KeyUse)] {
        let statement = try prepare("SELECT key, time, service, region FROM uses")
        defer { sqlite3_finalize(statement) }
        var uses: [(key: String, use: KeyUse)] = []
        while sqlite3_step(statement) == SQLITE_ROW {
            let time = Timestamp(seconds: Int(sqlite3_column_int64(statement, 1)))
            uses.append(
                (
                    key: text(statement, 0),
                    use: KeyUse(
                        time: time, service: text(statement, 2), region: text(statement, 3))
                ))
        }
        return uses
    }

    /// Forgets all changes.
    func reset() throws(Problem) {
        try execute("BEGIN IMMEDIATE")
        try execute("DELETE FROM changes")
        try execute("DELETE FROM uses")
        try execute("COMMIT")
    }

    // MARK: SQLite

    private func problem() -> Problem { problem(String(cString: sqlite3_errmsg(database))) }

    func problem(_ text: String) -> Problem { Problem(description: "\(path): \(text)") }

    private func execute(_ sql: String) throws(Problem) {
        try StateFile.execute(sql, database, path)
    }

    private static func execute(
        _ sql: String, _ database: OpaquePointer, _ path: String
    ) throws(Problem) {
        guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else {
            throw failure(database, path)
        }
    }

    private static func failure(_ database: OpaquePointer, _ path: String) -> Problem {
        switch sqlite3_errcode(database) {
        case SQLITE_BUSY, SQLITE_LOCKED:
            Problem(
                description: "\(path): another process uses this state file; end it, or use another"
            )
        case SQLITE_NOTADB:
            Problem(description: "\(path): expected a state file of iamlab, found something else")
        default: Problem(description: "\(path): " + String(cString: sqlite3_errmsg(database)))
        }
    }

    private func prepare(_ sql: String) throws(Problem) -> OpaquePointer {
        try StateFile.prepare(sql, database, path)
    }

    private static func prepare(
        _ sql: String, _ database: OpaquePointer, _ path: String
    ) throws(Problem) -> OpaquePointer {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, let statement
        else { throw failure(database, path) }
        return statement
    }

    private func step(_ statement: OpaquePointer) throws(Problem) {
        defer { sqlite3_reset(statement) }
        guard sqlite3_step(statement) == SQLITE_DONE else { throw problem() }
    }

    private func bind(_ statement: OpaquePointer, _ index: Int32, _ text: String) {
        var text = text
        text.withUTF8 { bytes in
            // SQLITE_TRANSIENT: SQLite keeps a copy of its own.
            let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
            bytes.withMemoryRebound(to: CChar.self) {
                _ = sqlite3_bind_text(
                    statement, index, $0.baseAddress, Int32($0.count), transient)
            }
        }
    }

    private func text(_ statement: OpaquePointer, _ column: Int32) -> String {
        guard let bytes = sqlite3_column_text(statement, column) else { return "" }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
