// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/qdccodebook.h"

#include "core/base/shorter.h"
#include "core/exchange/refi/reficodebook.h"
#include "core/exchange/refi/reficodexml.h"
#include "core/exchange/refi/refixml.h"
#include "core/model/samename.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Qdc
{
    Q_DECLARE_TR_FUNCTIONS(Qdc)
};

void readCodebook(RefiXml &xml, QList<RefiCode> &codes, qsizetype &sets)
{
    while (xml.next()) {
        if (xml.is(u"Codes")) {
            readRefiCodes(xml, codes);
        } else {
            sets += xml.is(u"Sets") ? 1 : 0;
            xml.skip();
        }
    }
}

/// Guids that stand twice are made different, so that every code keeps one.
void separate(QList<RefiCode> &codes)
{
    QSet<QUuid> seen;
    for (RefiCode &code : codes) {
        while (seen.contains(code.guid))
            code.guid = QUuid::createUuidV5(code.guid, u"again %1"_s.arg(seen.size()));
        seen.insert(code.guid);
    }
}

/// Names a project could not tell apart get a number; `place` says among which ones.
template <typename Codes>
void tellApart(Codes &codes, const auto &place, QStringList &renamed)
{
    QSet<std::pair<qint64, QString>> taken;
    for (const auto &code : codes)
        taken.insert({place(code), nameKey(code.name)});
    QHash<std::pair<qint64, QString>, int> uses; // NOLINT(misc-const-correctness): counted up through its references
    for (auto &code : codes) {
        const QString before = code.name;
        int &used = uses[{place(code), nameKey(before)}];
        while (++used > 1) {
            code.name = u"%1 (%2)"_s.arg(before, QString::number(used));
            if (!taken.contains({place(code), nameKey(code.name)}))
                break;
        }
        taken.insert({place(code), nameKey(code.name)});
        if (code.name != before)
            renamed.append(Qdc::tr("“%1” as “%2”").arg(cutTo(before, 80), cutTo(code.name, 90)));
    }
}

} // namespace

Result<ReadCodebook> readCodebookQdc(const QByteArray &bytes, const QString &fileName)
{
    constexpr qsizetype most = qsizetype(64) * 1024 * 1024;
    if (bytes.size() > most)
        return failure(Error::Kind::TooLarge,
            Qdc::tr("“%1” is larger than 64 MiB, too large for a codebook; divide it.").arg(fileName));
    RefiXml xml(bytes, fileName);
    QList<RefiCode> codes;
    qsizetype sets = 0;
    if (xml.next() && xml.is(u"CodeBook"))
        readCodebook(xml, codes, sets);
    else if (!xml.error())
        xml.refuse(Error::Kind::Invalid,
            Qdc::tr("“%1” is no REFI-QDA codebook: it does not begin with CodeBook. Choose another file.")
                .arg(fileName));
    if (const auto error = xml.error())
        return std::unexpected(*error);
    separate(codes);
    RefiCodebook read = kodeksCodebook(codes, {});
    QStringList renamed;
    if (read.ownCodes == 0) {
        tellApart(read.codebook.tasks, [](const Task &task) { return task.parent.value(); }, renamed);
        tellApart(read.codebook.arguments, [](const Argument &) { return qint64(0); }, renamed);
    }
    if (!renamed.isEmpty())
        read.remarks.append(Qdc::tr("%n code(s) come in under another name, since another code has theirs: %1.",
            nullptr, static_cast<int>(renamed.size()))
                .arg(renamed.mid(0, 10).join(u", "_s)));
    if (sets > 0)
        read.remarks.append(Qdc::tr("Sets of codes are left out."));
    return ReadCodebook{std::move(read.codebook), std::move(read.remarks)};
}

QByteArray writeCodebookQdc(const Codebook &codebook)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement("CodeBook"_L1);
    xml.writeDefaultNamespace("urn:QDA-XML:codebook:1.0"_L1);
    xml.writeAttribute("origin"_L1, u"Kodeks"_s);
    writeRefiCodes(xml, refiCodes(codebook));
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace Kodeks
