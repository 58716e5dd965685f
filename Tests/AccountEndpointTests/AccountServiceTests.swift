import Foundation
import IAMSimulator
import QueryProtocol
import SourceText
import Testing

@testable import AccountEndpoint

/// A service with a short way of calling it.
struct TestService {
    let service: AccountService
    var time: Int

    init(
        seed: String = "test", beginning: Int = 1_768_467_600, stateFile: String? = nil,
        recordFile: String? = nil,
        isEnforcing: Bool = false
    ) throws {
        time = beginning
        var options = AccountService.Options(
            account: Account(now: Timestamp(seconds: time), seed: seed))
        options.stateFile = stateFile
        options.recordFile = recordFile
        options.isEnforcing = isEnforcing
        if isEnforcing { options.rootKey = (id: "AKIAROOTROOTROOTROOT", secret: "secret") }
        service = try AccountService(options) { Array($0.utf8) }
    }

    /// Calls with `Action=…&…`; gives the status and the document.
    func call(_ form: String, version: String = "2010-05-08") throws -> (status: Int, text: String)
    {
        let body = Array((form + "&Version=" + version).utf8)
        let outcome = service.answer(
            AccountService.Call(
                request: SignedRequest(
                    method: "POST", rawPath: "/", rawQuery: [], headers: [], body: body),
                parameters: try FormParameters(body), address: "127.0.0.1", time: time),
            requestID: "r")
        return (outcome.status, String(decoding: outcome.document, as: UTF8.self))
    }
}

/// A folder that is removed at the end of a test.
final class TestFolder {
    let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("iamlab-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

@Suite struct AccountServiceTests {
    @Test func refusalsAreDocumentsWithTheirStatus() throws {
        let service = try TestService()
        let answer = try service.call("Action=GetUser&UserName=x")
        #expect(answer.status == 404)
        #expect(answer.text.contains("<Code>NoSuchEntity</Code>"))
        #expect(answer.text.contains("The user with name x cannot be found."))
    }

    @Test func resetEmptiesTheAccount() throws {
        let service = try TestService()
        #expect(try service.call("Action=CreateUser&UserName=ama").status == 200)
        try service.service.reset()
        #expect(try service.call("Action=GetUser&UserName=ama").status == 404)
    }

    @Test func enforcingServiceWantsASignature() throws {
        let service = try TestService(isEnforcing: true)
        let answer = try service.call("Action=ListUsers")
        #expect(answer.status == 403)
        #expect(answer.text.contains("<Code>MissingAuthenticationToken</Code>"))
    }
}

@Suite struct StateFileTests {
    @Test func accountIsThereAgainWithItsIdsAndSecrets() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state"
        var first = try TestService(stateFile: path)
        _ = try first.call("Action=CreateUser&UserName=ama")
        first.time += 60
        _ = try first.call("Action=CreateAccessKey&UserName=ama")
        // A refused call leaves nothing behind, no id that was taken for it either.
        #expect(try first.call("Action=CreateUser&UserName=AMA").status == 409)
        _ = try first.call("Action=CreateVirtualMFADevice&VirtualMFADeviceName=phone")
        let user = try first.call("Action=GetUser&UserName=ama").text
        let keys = try first.call("Action=ListAccessKeys&UserName=ama").text
        first.service.close()

        // Whatever seed and time a new process begins with.
        let second = try TestService(
            seed: "another", beginning: first.time + 3600, stateFile: path)
        #expect(try second.call("Action=GetUser&UserName=ama").text == user)
        #expect(try second.call("Action=ListAccessKeys&UserName=ama").text == keys)
        #expect(
            try second.call("Action=ListVirtualMFADevices").text.contains(":mfa/phone</Serial"))
    }

    @Test func trustInAnAddressHoldsWhenTheFileIsReadAgain() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state"
        let first = try TestService(stateFile: path)
        let trust = """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},\
            "Action":"sts:AssumeRole","Condition":{"IpAddress":{"aws:SourceIp":"127.0.0.0/8"}}}}
            """
        let document = trust.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        let role = "Action=CreateRole&RoleName=Audit&AssumeRolePolicyDocument=" + document
        #expect(try first.call(role).status == 200)
        let assumption = "Action=AssumeRole&RoleArn=arn:aws:iam::123456789012:role/Audit"
        let session = try first.call(assumption + "&RoleSessionName=esi", version: "2011-06-15")
        #expect(session.status == 200, "\(session.text)")
        first.service.close()
        let second = try TestService(stateFile: path)
        #expect(try second.call("Action=GetRole&RoleName=Audit").status == 200)
    }

    @Test func resetReachesTheFile() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state"
        let first = try TestService(stateFile: path)
        _ = try first.call("Action=CreateUser&UserName=ama")
        try first.service.reset()
        _ = try first.call("Action=CreateUser&UserName=kofi")
        first.service.close()
        let second = try TestService(stateFile: path)
        #expect(try second.call("Action=GetUser&UserName=ama").status == 404)
        #expect(try second.call("Action=GetUser&UserName=kofi").status == 200)
    }

    @Test func oneProcessAtATime() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state"
        let first = try TestService(stateFile: path)
        _ = try first.call("Action=CreateUser&UserName=ama")
        let error = #expect(throws: StateFile.Problem.self) {
            _ = try TestService(stateFile: path)
        }
        #expect(error?.description.contains("another process uses this state file") == true)
    }

    @Test func otherFilesAreRefused() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state"
        try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: path))
        let error = #expect(throws: StateFile.Problem.self) {
            _ = try TestService(stateFile: path)
        }
        #expect(error?.description.contains("expected a state file of iamlab") == true)
    }

    /// A change that does not give what it gave then is no change to build an account on.
    @Test func fileThatGivesAnotherAccountIsRefused() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state"
        let first = try TestService(stateFile: path)
        _ = try first.call("Action=CreateUser&UserName=ama")
        first.service.close()
        let file = try StateFile(path: path)
        try file.append(
            StateFile.Change(
                time: first.time, caller: "root", operation: "CreateUser",
                input: #"{"UserName":"kofi"}"#, answer: 1), uses: [:])
        let error = #expect(throws: StateFile.Problem.self) {
            withExtendedLifetime(file) {}
            _ = try Replay.account(
                from: file, beginning: Account(now: Timestamp(seconds: first.time), seed: ""))
        }
        #expect(error?.description.contains("change 2 does not give today") == true)
    }

    @Test func fileOfAnotherAccountIsRefused() throws {
        let folder = try TestFolder()
        let path = folder.path + "/state"
        try TestService(stateFile: path).service.close()
        let file = try StateFile(path: path)
        let other = Account(id: "111122223333", now: Timestamp(seconds: 0), seed: "")
        let error = #expect(throws: StateFile.Problem.self) {
            _ = try Replay.account(from: file, beginning: other)
        }
        #expect(error?.description.contains("expected 111122223333") == true)
    }
}

@Suite struct RecordingTests {
    @Test func callsAreStepsWithTheirWaits() throws {
        let folder = try TestFolder()
        let path = folder.path + "/calls.yaml"
        var service = try TestService(recordFile: path)
        _ = try service.call(
            "Action=CreateUser&UserName=ama&Tags.member.1.Key=a&Tags.member.1.Value=1")
        service.time += 5
        _ = try service.call("Action=ListUsers")
        service.service.close()
        #expect(
            try String(contentsOfFile: path, encoding: .utf8) == """
                # Recorded by 'iamlab endpoint'.
                steps:
                  - create-user:
                      user-name: "ama"
                      tags: [{"Key":"a","Value":"1"}]
                  - wait: 5
                  - list-users:

                """)
    }
}
