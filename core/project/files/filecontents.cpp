// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/filecontents.h"

#include "core/project/project.h"
#include "core/storage/connection.h"
#include "core/storage/counting/keptthings.h"
#include "core/storage/keys/filekey.h"

#include <QCoreApplication>
#include <QLocale>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct ContentsText
{
    Q_DECLARE_TR_FUNCTIONS(FileContents)
};

void addKept(FileContents &contents, const KeptThings &kept)
{
    contents.formerNames = kept.formerNames;
    contents.removedTexts = kept.removedTexts;
    contents.files = kept.files;
    contents.fileBytes = kept.fileBytes;
    contents.memos = kept.memos;
    contents.folders = kept.folders;
    contents.first = kept.first;
    contents.last = kept.last;
}

QString namesListed(const QStringList &names)
{
    constexpr qsizetype most = 12;
    return names.first(std::min(most, names.size())).join(u", ") + (names.size() > most ? u", …"_s : QString());
}

QString day(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

} // namespace

Result<FileContents> contentsOf(const QString &projectPath, const Progress &progress)
{
    const auto connection = Connection::open(projectPath, Connection::Mode::Read);
    if (!connection)
        return failed(connection);
    const auto kept = keptThings(**connection);
    if (!kept)
        return failed(kept);
    const auto project = Project::open(projectPath, Project::Access::Read);
    if (!project)
        return failed(project);
    FileContents contents{.isEncrypted = isEncryptedFile(projectPath), .passages = (*project)->passageCount()};
    for (const Letter &letter : (*project)->letters())
        contents.letters.append(letter.name);
    for (const Coder &coder : (*project)->coders())
        contents.coders.append(coder.name);
    const auto journal = (*project)->journal();
    if (!journal)
        return failed(journal);
    contents.edits = journal->size();
    addKept(contents, *kept);
    const auto names = proposeNames(projectPath, progress);
    if (!names)
        return failed(names);
    for (const NameProposal &name : *names)
        ++contents.names[name.kind];
    return contents;
}

QStringList contentsInWords(const FileContents &contents)
{
    QStringList words;
    const auto add = [&words](qint64 count, const QString &sentence) {
        if (count > 0)
            words.append(sentence);
    };
    words.append(contents.isEncrypted
            ? ContentsText::tr("The file is encrypted: whoever has no passphrase reads nothing.")
            : ContentsText::tr("The file is not encrypted: whoever gets it reads all of this."));
    add(contents.letters.size(),
        ContentsText::tr("Letters, with their whole texts: %1 (%2).")
            .arg(contents.letters.size())
            .arg(namesListed(contents.letters)));
    add(contents.removedTexts,
        ContentsText::tr("Texts of letters that were removed: %1. Removing a letter can be undone, so its text stays.")
            .arg(contents.removedTexts));
    add(contents.files,
        ContentsText::tr("Files that letters came from, as they were, with what these say of authors and programs: %1 "
                         "(%2).")
            .arg(contents.files)
            .arg(QLocale().formattedDataSize(contents.fileBytes)));
    for (auto name = contents.names.cbegin(); name != contents.names.cend(); ++name)
        words.append(ContentsText::tr("%1, found in letters: %2.").arg(nameKindTitle(name.key())).arg(name.value()));
    add(contents.coders.size(), ContentsText::tr("Coders' names: %1.").arg(namesListed(contents.coders)));
    add(contents.formerNames.size(),
        ContentsText::tr("Names that only the history has: %1.").arg(namesListed(contents.formerNames)));
    add(contents.passages, ContentsText::tr("Passages, with who coded them and when: %1.").arg(contents.passages));
    add(contents.memos, ContentsText::tr("Memos, as they were written: %1.").arg(contents.memos));
    add(contents.folders, ContentsText::tr("Names of folders that letters came from: %1.").arg(contents.folders));
    add(contents.edits,
        ContentsText::tr("The whole history, %1 edits from %2 to %3, also of what was removed since.")
            .arg(contents.edits)
            .arg(day(contents.first), day(contents.last)));
    return words;
}

} // namespace Kodeks
