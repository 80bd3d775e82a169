// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/text/textdecoder.h"
#include "core/model/letterattributes.h"
#include "core/model/words.h"
#include "core/project/refi/qdpxsections.h"
#include "core/project/refi/qdpxstudymaker.h"
#include "core/storage/names.h"
#include "core/storage/rows.h"
#include "core/structure/letterstructure.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct StudyLettersText
{
    Q_DECLARE_TR_FUNCTIONS(QdpxImport)
};

/// Text of a file in the archive: UTF-8 as the standard has it, else as letters are decoded.
Result<std::pair<QString, QString>> decoded(const QByteArray &bytes, const QString &name)
{
    if (bytes.isValidUtf8() && !bytes.contains('\0'))
        return std::pair(QString::fromUtf8(bytes), u"UTF-8"_s);
    const auto text = decodeExactly(bytes, name);
    return text ? Result<std::pair<QString, QString>>(std::pair(text->text, text->encoding)) : failed(text);
}

LetterFacts proposalsOf(const RefiLine &line)
{
    LetterFacts proposals;
    for (const Fact fact : allFacts) {
        const QStringList said = line.list(u"proposal."_s + factWord(fact));
        if (said.size() == 3 && !said.at(2).isEmpty())
            proposals.insert(
                fact, {said.at(2), FactValue::Source::Found, {said.at(0).toLongLong(), said.at(1).toLongLong()}});
    }
    return proposals;
}

} // namespace

Result<QdpxStudyMaker::Text> QdpxStudyMaker::readText(const RefiSource &source, const RefiLine &line)
{
    Text text;
    if (source.plainTextPath.isEmpty()) {
        if (!source.content)
            return failure(Error::Kind::Invalid,
                StudyLettersText::tr(
                    "The archive has no plain text of it. Export it as text from the program it came from."));
        text = {*source.content, source.content->toUtf8(), u"UTF-8"_s};
    } else {
        auto bytes = m_archive.read(source.plainTextPath);
        if (!bytes)
            return failed(bytes);
        const auto read = decoded(*bytes, source.name);
        if (!read)
            return failed(read);
        text = {read->first, *std::move(bytes), read->second};
    }
    const QString file = line.isEmpty() ? source.originalPath : line.value(u"original"_s);
    if (auto original = file.isEmpty() ? Result<QByteArray>(QByteArray()) : m_archive.read(file);
        original && !original->isEmpty())
        text.original = *std::move(original);
    if (line.contains(u"encoding"_s))
        text.encoding = line.value(u"encoding"_s);
    return text;
}

QString QdpxStudyMaker::letterName(const RefiSource &source, const RefiLine &line) const
{
    const QString name = line.contains(u"name"_s) ? line.value(u"name"_s) : source.name;
    return name.trimmed().isEmpty() ? uuidWord(source.guid) : name;
}

LetterId QdpxStudyMaker::addLetter(
    const RefiSource &source, const RefiLine &line, const Text &text, const QString &normalised)
{
    const QString sha256 = textSha256(normalised);
    if (const auto known = m_letters.constFind(sha256); known != m_letters.constEnd() && line.isEmpty()) {
        m_report.remarks.append(StudyLettersText::tr(
            "“%1” has the same text as another source of the file; its passages are in that letter.")
                .arg(letterName(source, line)));
        return *known;
    }
    const LetterId id(m_study.contents.size() + 1);
    if (line.isEmpty())
        m_letters.insert(sha256, id);
    LetterStructure structure = analyse(LetterText(normalised));
    const QDateTime imported = source.created.isValid() ? source.created
        : m_project.created.isValid()                   ? m_project.created
                                                        : QDateTime::currentDateTimeUtc();
    const QString name = letterName(source, line);
    StudyRecord &letter = add(Table::Letter, id.value(), unlike(source.guid),
        {{u"name"_s, name}, {u"imported"_s, timeWord(imported)}, {u"file"_s, line.value(u"file"_s)},
            {u"folder"_s, line.value(u"folder"_s)}});
    letter.sha256 = sha256;
    letter.fields.insert(u"name"_s, {name, 0, 0, {}});
    addFacts(letter, line, structure.facts);
    const LetterFacts proposals = line.isEmpty() ? structure.proposals : proposalsOf(line);
    for (const auto [fact, value] : proposals.asKeyValueRange()) {
        if (!letter.fields.contains(u"fact."_s + factWord(fact)))
            letter.proposals.append(Rows::proposal(id, fact, value));
    }
    if (auto sections = sectionsOfWords(line.list(u"sections"_s), LetterText(normalised).length()))
        structure.sections = *std::move(sections);
    m_study.contents.insert(
        id.value(), {sha256, normalised, text.original, text.encoding, std::move(structure.sections)});
    return id;
}

void QdpxStudyMaker::addFacts(StudyRecord &letter, const RefiLine &line, const LetterFacts &found) const
{
    LetterFacts facts = line.isEmpty() ? found : LetterFacts();
    for (const Fact fact : allFacts) {
        const QStringList said = line.list(u"fact."_s + factWord(fact));
        if (said.size() == 4)
            facts.insert(fact,
                {said.at(3), said.at(0) == u"corrected" ? FactValue::Source::Corrected : FactValue::Source::Found,
                    {said.at(1).toLongLong(), said.at(2).toLongLong()}});
    }
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        QJsonObject value = Rows::fact({}, fact.key(), *fact);
        value.remove("letter"_L1);
        value.remove("fact"_L1);
        letter.fields.insert(u"fact."_s + factWord(fact.key()), {value, 0, 0, {}});
    }
    for (const QString &entry : line.list(u"done"_s)) {
        const CoderId coder = m_coders.value(QUuid::fromString(entry.section(u' ', 0, 0)));
        const QString at = entry.section(u' ', 1);
        if (coder.isValid() && timeFromWord(at).isValid())
            letter.fields.insert(u"done."_s + uuidWord(m_uuids.value({Table::Coder, coder.value()})), {at, 0, 0, {}});
    }
}

/// Of several sources with one text the first that says something of a name counts.
void QdpxStudyMaker::addAttributes(LetterId letter, const RefiSource &source, const RefiLine &line)
{
    const LetterAttributes attributes = line.isEmpty() ? m_variables.of(source) : QdpxVariables::attributes(line);
    StudyRecord &record = m_study.study.records[Table::Letter][letter.value() - 1];
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        const QString field = u"attribute."_s + attributeKey(attribute.key());
        if (!record.fields.contains(field))
            record.fields.insert(
                field, {QJsonObject{{u"name"_s, attribute.key()}, {u"value"_s, *attribute}}, 0, 0, {}});
    }
}

} // namespace Kodeks
