// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/importer.h"

#include "core/exchange/letterfiles.h"
#include "core/project/project.h"
#include "core/structure/letterstructure.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrent>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

Result<NewLetter> readAndUnderstand(const LetterFile &file)
{
    auto read = readLetter(file.path);
    if (!read)
        return failed(read);
    return understoodLetter(std::move(*read));
}

QString freeName(const QString &wanted, const QSet<QString> &taken)
{
    const QFileInfo info(wanted);
    const QString ending = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 (%2)%3"_s.arg(info.completeBaseName()).arg(number).arg(ending);
    return name;
}

Error cancelled()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Import", "The import was cancelled; no letter was imported."), {}};
}

} // namespace

NewLetter understoodLetter(ReadLetter read)
{
    LetterStructure structure = analyse(LetterText(read.text));
    return {std::move(read.name), std::move(read.original), std::move(read.text), std::move(read.encoding), std::move(structure.facts), std::move(structure.sections)};
}

Result<PreparedImport> prepareImport(const QStringList &paths, int jobs, const Progress &progress)
{
    bool wanted = true;
    const QList<LetterFile> files = findLetterFiles(paths, [&](qint64 found, qint64) { return wanted = !progress || progress(0, found); });
    if (!wanted)
        return std::unexpected(cancelled());
    QThreadPool pool;
    pool.setMaxThreadCount(jobs > 0 ? jobs : QThread::idealThreadCount());
    const qsizetype batch = pool.maxThreadCount() * 4;
    PreparedImport prepared;
    for (qsizetype first = 0; first < files.size(); first += batch) {
        if (progress && !progress(first, files.size()))
            return std::unexpected(cancelled());
        const QList<LetterFile> some = files.mid(first, batch);
        const auto results = QtConcurrent::blockingMapped<QList<Result<NewLetter>>>(&pool, some, readAndUnderstand);
        for (qsizetype i = 0; i < some.size(); ++i) {
            if (results.at(i))
                prepared.letters.append(*results.at(i));
            else
                prepared.report.refused.append({some.at(i).path, results.at(i).error().message});
        }
    }
    return prepared;
}

Result<ImportReport> importLetters(Project &project, PreparedImport prepared)
{
    ImportReport report = std::move(prepared.report);
    QSet<QString> texts;
    QSet<QString> names;
    for (const Letter &letter : project.letters()) {
        texts.insert(letter.sha256);
        names.insert(letter.name);
    }
    QList<NewLetter> letters;
    for (NewLetter &letter : prepared.letters) {
        const QString sha256 = textSha256(letter.text);
        if (texts.contains(sha256)) {
            report.skipped.append(letter.name);
            continue;
        }
        texts.insert(sha256);
        letter.name = freeName(letter.name, names);
        names.insert(letter.name);
        report.imported.append(letter.name);
        letters.append(std::move(letter));
    }
    if (!letters.isEmpty()) {
        if (const auto applied = project.apply(Edits::addLetters(std::move(letters))); !applied)
            return failed(applied);
    }
    return report;
}

} // namespace Kodeks
