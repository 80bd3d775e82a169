// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/summary/summaryfile.h"

#include "core/exchange/letters/letterfiles.h"
#include "core/exchange/summary/summaryhtml.h"
#include "core/exchange/summary/writtenfields.h"
#include "core/project/summary/documentfile.h"
#include "core/project/summary/summary.h"
#include "core/project/summary/summarywords.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct SummaryFileText
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QStringList placeholders()
{
    QStringList all;
    for (const QString &language : summaryLanguages())
        all.append(summaryPlaceholder(SummaryWords(language)));
    return all;
}

/// What people have written in a file; nothing where none is there.
Result<WrittenFields> fieldsIn(const QString &path)
{
    if (!QFileInfo::exists(path))
        return WrittenFields();
    constexpr qint64 largest = qint64(256) * 1024 * 1024; // bytes
    const auto bytes = readLetterFile(path, largest);
    auto fields = bytes ? writtenFields(*bytes, QFileInfo(path).fileName(), placeholders())
                        : Result<WrittenFields>(failed(bytes));
    if (!fields)
        return failure(fields.error().kind,
            SummaryFileText::tr(
                "“%1” is there and what may have been written in it cannot be read, so it was left as it is. "
                "Move it away, or write the summary under another name.")
                .arg(QFileInfo(path).fileName()),
            fields.error().message);
    return fields;
}

/// What people have written, and the name of the file where they did.
struct KeptFields
{
    WrittenFields fields;
    QString from = {};
};

/// Of the same name, where one can write: nothing is looked for in those that cannot be read.
KeptFields keptBeside(const QString &path)
{
    const QFileInfo file(path);
    for (const QString &ending : {u"odt"_s, u"docx"_s, u"xlsx"_s}) {
        const QString beside = file.dir().filePath(file.completeBaseName() + u'.' + ending);
        const auto fields = fieldsIn(beside);
        if (fields && !fields->isEmpty())
            return {*fields, QFileInfo(beside).fileName()};
    }
    return {};
}

Result<KeptFields> keptFields(const QString &path, const QString &textFrom)
{
    if (!textFrom.isEmpty() && !QFileInfo::exists(textFrom))
        return failure(Error::Kind::NotFound,
            SummaryFileText::tr("There is no file “%1” to take the assessments from.")
                .arg(QFileInfo(textFrom).fileName()));
    const QString from = textFrom.isEmpty() ? path : textFrom;
    const auto fields = fieldsIn(from);
    if (!fields)
        return failed(fields);
    return fields->isEmpty() && textFrom.isEmpty() ? keptBeside(path) : KeptFields{*fields, QFileInfo(from).fileName()};
}

} // namespace

QStringList summaryEndings()
{
    return {u"odt"_s, u"docx"_s, u"pdf"_s, u"html"_s, u"xlsx"_s};
}

QString summaryLanguageFor(const QString &locale)
{
    const QString code = locale.section(u'_', 0, 0).section(u'-', 0, 0);
    return code == u"nn" ? code : code == u"nb" || code == u"no" ? u"nb"_s : u"en"_s;
}

Result<WrittenSummary> writeSummary(const QString &projectPath, const QString &path, const SummaryOrder &order,
    const PagePrinter &print, const Progress &progress, const QString &textFrom)
{
    if (!summaryEndings().contains(QFileInfo(path).suffix().toLower()))
        return failure(Error::Kind::Invalid,
            SummaryFileText::tr("A summary is a file that ends with one of: %1.").arg(summaryEndings().join(u", "_s)));
    const auto kept = keptFields(path, textFrom);
    if (!kept)
        return failed(kept);
    const auto facts = summaryFacts(projectPath, order, progress);
    if (!facts)
        return failed(facts);
    const SummaryDocument document = summaryOf(*facts, order, QDate::currentDate(), kept->fields);
    const DocumentFile made = writeDocumentFile(path, document, print, progress);
    if (!made.written)
        return failed(made.written);
    return WrittenSummary{made.madeBy, facts->read.scope, kept->fields.size(), kept->from};
}

Result<QString> summaryPreview(
    const QString &projectPath, const SummaryOrder &order, const Progress &progress, const QString &textFrom)
{
    const auto fields = fieldsIn(textFrom);
    const auto facts = fields ? summaryFacts(projectPath, order, progress) : Result<SummaryFacts>(failed(fields));
    return facts ? Result<QString>(summaryHtml(summaryOf(*facts, order, QDate::currentDate(), *fields)))
                 : failed(facts);
}

} // namespace Kodeks
