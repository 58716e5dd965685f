/// The course that `iamlab new` writes: one lesson, one lab.
enum NewCourse {
    struct File: Sendable {
        /// In the course's folder.
        var path: String
        var text: String
    }

    /// The id of the lab.
    static let lab = "first-user"

    static let files: [File] = [
        File(path: ".gitignore", text: "site/public/\nsite/public-trainer/\n"),
        File(path: "content/course.yaml", text: course),
        File(path: "content/lessons/first-user.md", text: lesson),
        File(path: "labs/\(lab)/lab.yaml", text: definition),
        File(path: "labs/\(lab)/starter.yaml", text: starter),
        File(path: "labs/\(lab)/starter.sh", text: starterScript),
        File(path: "labs/\(lab)/solutions/scenario.yaml", text: solution),
        File(path: "labs/\(lab)/solutions/script.sh", text: solutionScript),
        File(path: "labs/\(lab)/mistakes/no-key.yaml", text: noKey),
        File(path: "labs/\(lab)/mistakes/key-first.sh", text: keyFirst),
        File(path: "site/site.yaml", text: site),
    ]

    private static let course = """
        title: A course of your own
        description: One or two sentences on what it is about and for whom.
        language: en
        modules:
          - title: The beginning
            summary: What this part leads to.
            lessons: [first-user]

        """

    private static let lesson = """
        ---
        title: The first user
        summary: Make a user, and give it a key for the command line.
        minutes: 10
        objectives:
          - Create a user with `create-user`
        labs: [\(lab)]
        ---

        ## What a user is

        A **user** is a person or a program with a name of its own in an account. At first it may do
        nothing at all.

        ::::tabs
        :::tab Console
        1. Open **IAM**, choose **Users**, then **Create user**.
        2. Enter the name.
        :::
        :::tab CLI
        ```shell
        aws iam create-user --user-name noor
        ```
        :::
        ::::

        :::note
        This text lies in `content/lessons/first-user.md`. Change it: the page follows.
        :::

        ## Do it yourself

        :::lab \(lab)

        """

    private static let definition = """
        title: The first user
        summary: Make a user with an access key.
        minutes: 5
        task: |
          Noor writes a program that reads reports.

          1. Create the user `noor`.
          2. Give her one **access key**.
        hints:
          - A key can only be made for a user that exists by then.
        checks:
          - id: user-exists
            title: The user noor exists
            points: 2
            call: get-user
            with: {user-name: noor}
            passed: Noor has a user of her own.
            failed: There is no user called noor.
            hint: The operation is `create-user`.
          - id: has-a-key
            title: She has one active access key
            points: 3
            call: list-access-keys
            with: {user-name: noor}
            expect:
              - at: "AccessKeyMetadata[?Status=='Active']"
                count: 1
            passed: Her program can sign its requests.
            failed: Programs sign their requests with an access key.
            hint: The operation is `create-access-key`.
        notes:
          - id: no-user-yet
            operation: create-access-key
            error: NoSuchEntity
            say: AWS carries out one request after the other, so create-user comes first.
        mistakes:
          - file: no-key.yaml
            score: 2
            failed: [has-a-key]
            why: The user alone.
          - file: key-first.sh
            score: 2
            failed: [has-a-key]
            notes: [no-user-yet]
            why: The key comes before the user.

        """

    private static let starter = """
        # Create noor, and give her an access key.
        steps:
          - get-account-summary

        """

    private static let starterScript = """
        #!/bin/bash
        # Create noor, and give her an access key.
        NAME=noor

        """

    private static let solution = """
        steps:
          - create-user:
              user-name: noor
          - create-access-key:
              user-name: noor

        """

    private static let solutionScript = """
        #!/bin/bash
        set -e
        NAME=noor

        aws iam create-user --user-name "$NAME"
        aws iam create-access-key --user-name "$NAME" > "$NAME-key.json"

        """

    private static let noKey = """
        steps:
          - create-user:
              user-name: noor

        """

    private static let keyFirst = """
        #!/bin/bash
        aws iam create-access-key --user-name noor
        aws iam create-user --user-name noor

        """

    private static let site = """
        # Where the site will be, for the sitemap, the feed of changes and links from elsewhere:
        # base-url: https://example.org/course/
        # Further settings: schedule, print, offline, fingerprints, robots.

        """
}
