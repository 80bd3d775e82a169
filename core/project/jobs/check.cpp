// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/jobs/check.h"

#include "core/exchange/letters/likeness.h"
#include "core/storage/checking/inspection.h"
#include "core/storage/migrator.h"
#include "core/storage/reading.h"
#include "core/storage/searching/letterorder.h"
#include "core/storage/sketches/sketchstore.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct SketchCheck
{
    Q_DECLARE_TR_FUNCTIONS(SketchCheck)
};

/// What is kept of a text for finding others like it is what the text gives.
Result<QString> sketchProblem(Connection &connection, qint64 content, const QString &text)
{
    const auto kept = SketchStore::of(connection, content);
    if (!kept)
        return failed(kept);
    const TextSketch sketch = *kept ? sketchOf(printOf(text)) : TextSketch();
    return !*kept || SketchRow{sketch.sequences, sketch.smallest} == **kept
        ? QString()
        : SketchCheck::tr("What is kept for finding texts like another (row %1 of the table “content_sketch”) does not "
                          "belong to its text.")
              .arg(content);
}

/// The letters stand in the order of their names.
Result<> checkOrder(Connection &connection, QStringList &problems)
{
    const auto wrong = atOneMoment(connection, [&] { return LetterOrder::misplaced(connection); });
    if (!wrong)
        return failed(wrong);
    if (*wrong > 0)
        problems.append(
            SketchCheck::tr("Letters are not kept in the order of their names (the table “letter_order”): %1 places "
                            "are wrong.")
                .arg(*wrong));
    return {};
}

} // namespace

Result<CheckFindings> checkProject(const QString &projectPath, const Progress &progress)
{
    const auto connection = Connection::open(projectPath, Connection::Mode::Read);
    if (!connection)
        return failed(connection);
    const auto current = Migrator().checkCurrent(**connection);
    const bool isOlder = !current && current.error().kind == Error::Kind::ReadOnly;
    if (!current && !isOlder)
        return failed(current);
    auto inspection = inspect(**connection, progress, isOlder ? TextCheck() : TextCheck(sketchProblem));
    if (!inspection)
        return isOlder ? failed(current) : failed(inspection);
    if (const auto checked = isOlder ? Result<>() : checkOrder(**connection, inspection->problems); !checked)
        return failed(checked);
    return CheckFindings{inspection->letters, inspection->passages, inspection->edits, inspection->chain,
        std::move(inspection->problems)};
}

Result<JournalChain::Step> stepOfChain(const QString &projectPath, const QString &value)
{
    static const QRegularExpression digits(u"^[0-9a-fA-F]{64}$"_s);
    if (!digits.match(value).hasMatch())
        return failure(Error::Kind::Invalid,
            SketchCheck::tr("“%1” is no value of a chain: these have 64 digits and letters from a to f.").arg(value));
    const auto connection = openForReading(projectPath);
    if (!connection)
        return failed(connection);
    const auto step = atOneMoment(
        **connection, [&] { return JournalChain::stepOf(**connection, QByteArray::fromHex(value.toLatin1())); });
    if (!step)
        return failed(step);
    if (*step)
        return **step;
    return failure(Error::Kind::NotFound,
        SketchCheck::tr(
            "No step of the journal has this value: what was written down when it was told has been changed "
            "since, taken out, or is of another project."));
}

} // namespace Kodeks
