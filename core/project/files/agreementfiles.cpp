// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/agreementfiles.h"

#include "core/agreement/pages/reportjson.h"
#include "core/agreement/pages/reporttable.h"
#include "core/exchange/files/atomicfile.h"
#include "core/exchange/tables/csvwriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct AgreementFilesText
{
    Q_DECLARE_TR_FUNCTIONS(AgreementFiles)
};

Result<> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) != bytes.size())
        return failure(
            Error::Kind::Io, AgreementFilesText::tr("The report could not be written: %1").arg(device.errorString()));
    return {};
}

Result<> writeTable(QIODevice &device, const QList<QStringList> &table)
{
    CsvWriter writer(device, CsvDialect::Rfc);
    for (const QStringList &row : table) {
        if (const auto written = writer.write(row); !written)
            return written;
    }
    return {};
}

} // namespace

Result<> writeAgreement(const QString &path, const AgreementReport &report, const ReportFacts &facts,
    const QString &language, const PagePrinter &print)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"csv")
        return writeAtomically(
            path, [&](QIODevice &device) { return writeTable(device, agreementTable(report, facts.version)); });
    if (ending == u"json")
        return writeAtomically(path, [&](QIODevice &device) {
            Result<> written;
            eachPieceOfAgreementJson(report, facts.version, [&](const QByteArray &piece) {
                written = writeBytes(device, piece);
                return written.has_value();
            });
            return written;
        });
    if (ending == u"html")
        return writeAtomically(path,
            [&](QIODevice &device) { return writeBytes(device, agreementHtml(report, facts, language).toUtf8()); });
    if (ending == u"pdf" && print)
        return print(agreementHtml(report, facts, language), path);
    return failure(Error::Kind::Invalid,
        AgreementFilesText::tr(
            "A report of agreement is written as .html, .pdf, .csv or .json; give the file one of these endings."));
}

} // namespace Kodeks
