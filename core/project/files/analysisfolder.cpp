// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/analysisfolder.h"

#include "core/analysis/camps.h"
#include "core/analysis/pages/answerpages.h"
#include "core/analysis/pages/positionpages.h"
#include "core/exchange/files/atomicfile.h"
#include "core/exchange/files/atomicfolder.h"
#include "core/exchange/files/writeall.h"
#include "core/exchange/passages/passagecsv.h"
#include "core/exchange/reports/datapackage.h"
#include "core/exchange/reports/exporttables.h"
#include "core/model/letterattributes.h"
#include "core/project/analysing/analysisjob.h"
#include "core/project/files/exportrows.h"
#include "core/project/files/kindcounts.h"
#include "core/project/project.h"

#include <QDir>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestDescription = 1024 * 1024; // bytes; ours is far smaller

bool isAnalysisFolder(const QDir &folder)
{
    QStringList known{QString(dataPackageFile), QString(analysisReadmeFile)};
    for (const TableResource &resource : analysisResources())
        known.append(resource.name + u".csv"_s);
    for (const QFileInfo &entry :
        folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)) {
        if (!known.contains(entry.fileName()) || !entry.isFile())
            return false;
    }
    QFile description(folder.filePath(QString(dataPackageFile)));
    return description.open(QIODevice::ReadOnly) && isOurDataPackage(description.read(largestDescription));
}

/// One query that is fulfilled where all of them are.
QString allOf(const QStringList &queries)
{
    QStringList parts;
    for (const QString &query : queries) {
        if (!query.trimmed().isEmpty())
            parts.append(u'(' + query + u')');
    }
    return parts.join(u' ');
}

Result<> writeBytes(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    return writeAtomically(folder.filePath(name), [&bytes](QIODevice &device) { return writeAll(device, bytes); });
}

Result<> writeTable(const QDir &folder, const QString &name, const TableFields &fields, const QList<QStringList> &rows)
{
    return writeAtomically(folder.filePath(name), [&](QIODevice &device) {
        CsvWriter writer(device, CsvDialect::Rfc);
        Result<> written = writer.write(fieldNames(fields));
        for (qsizetype i = 0; written && i < rows.size(); ++i)
            written = writer.write(rows.at(i));
        return written;
    });
}

QList<QStringList> campRows(const AnalysedStatements &read)
{
    QList<QStringList> rows;
    const Camps camps = campsAmong(read.study, read.statements);
    for (qsizetype at = 0; at < camps.senders.size(); ++at)
        rows.append({QString::number(at + 1), read.study.senders.names().at(camps.senders.at(at)),
            QString::number(camps.camps.at(at) + 1)});
    return rows;
}

/// What the passages say together.
Result<> writeFindings(const Project &project, const QDir &folder, const PassageExport &options)
{
    const auto read
        = analysedStatements(project, {{options.coders, allOf(options.where), CountUnit::Sender}, {false, true}});
    if (!read)
        return failed(read);
    return writeTable(folder, u"positions.csv"_s, positionFields(),
        positionTable(read->study, positionsOf(read->study, read->statements)).rows)
        .and_then([&] {
        return writeTable(folder, u"questions.csv"_s, answerFields(),
            answersTable(read->study, answersOf(read->study, read->statements)).rows);
    }).and_then([&] { return writeTable(folder, u"camps.csv"_s, campFields(), campRows(*read)); });
}

/// Writes the tables of passages and of transfers, side by side, counting the passages of each letter.
class PassageTables
{
public:
    PassageTables(const Project &project, const PassageExport &options, const Progress &progress)
        : m_project(project)
        , m_options(options)
        , m_progress(progress)
        , m_kinds(project.letters())
    {
    }

    Result<> write(const QDir &folder)
    {
        return writeAtomically(folder.filePath(u"passages.csv"_s), [&](QIODevice &passages) {
            return writeAtomically(folder.filePath(u"transfers.csv"_s),
                [&](QIODevice &transfers) { return writeBoth(passages, transfers); });
        });
    }

    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] QList<QStringList> kindRows() const { return m_kinds.rows(); }
    [[nodiscard]] QList<QStringList> letterRows(const QStringList &attributes) const
    {
        QList<QStringList> rows;
        for (const Letter &letter : m_project.letters())
            rows.append(letterCells(letter, m_ofLetter.value(letter.name), attributes));
        return rows;
    }

private:
    Result<> writeBoth(QIODevice &passageDevice, QIODevice &transferDevice)
    {
        PassageCsvWriter passages(passageDevice, PassageShape::Wide, CsvDialect::Rfc);
        CsvWriter transfers(transferDevice, CsvDialect::Rfc);
        if (Result<> header
            = passages.writeHeader().and_then([&] { return transfers.write(fieldNames(transferFields())); });
            !header)
            return header;
        return eachPassageRow(m_project, m_options, m_progress, [&](const PassageRow &row) -> Result<bool> {
            Result<> written = passages.write(row);
            if (written && isTransfer(row))
                written = transfers.write(transferCells(row));
            ++m_count;
            ++m_ofLetter[row.letter];
            m_kinds.add(row);
            return written ? Result<bool>(true) : failed(written);
        });
    }

    const Project &m_project;
    const PassageExport &m_options;
    const Progress &m_progress;
    qsizetype m_count = 0;
    QHash<QString, qsizetype> m_ofLetter;
    KindCounts m_kinds;
};

} // namespace

Result<Exported> writeAnalysisFolder(
    const Project &project, const QString &path, const PassageExport &options, const Progress &progress)
{
    const QString title = project.codebook().title.trimmed().isEmpty() ? QFileInfo(project.path()).completeBaseName()
                                                                       : project.codebook().title;
    const QStringList attributes = attributeNames(project.letters());
    const QList<TableResource> resources = analysisResources(attributes);
    PassageTables tables(project, options, progress);
    const auto written = writeFolderAtomically(path, isAnalysisFolder, [&](const QDir &folder) {
        return tables.write(folder)
            .and_then([&] {
            return writeTable(folder, u"letters.csv"_s, letterFields(attributes), tables.letterRows(attributes));
        })
            .and_then([&] {
            return writeTable(folder, u"codebook.csv"_s, codebookFields(), codebookRows(project.codebook()));
        })
            .and_then([&] { return memoRows(project, options); })
            .and_then([&](const QList<QStringList> &memos) {
            return writeTable(folder, u"memos.csv"_s, memoFields(), memos);
        })
            .and_then([&] { return writeTable(folder, u"kinds.csv"_s, kindFields(), tables.kindRows()); })
            .and_then([&] { return writeFindings(project, folder, options); })
            .and_then([&] {
            return writeBytes(folder, QString(dataPackageFile),
                dataPackage(title, project.uuid().toString(QUuid::WithoutBraces), resources, options.query()));
        }).and_then([&] {
            return writeBytes(folder, QString(analysisReadmeFile), analysisReadme(title, resources, options.query()));
        });
    });
    return written ? Result<Exported>({tables.count(), {}}) : failed(written);
}

} // namespace Kodeks
