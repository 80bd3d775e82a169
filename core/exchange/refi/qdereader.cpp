// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/qdereader.h"

#include "core/exchange/refi/qde.h"
#include "core/exchange/refi/reficodexml.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct QdeText
{
    Q_DECLARE_TR_FUNCTIONS(Qde)
};

constexpr qint64 mostSelections = 1'000'000;

} // namespace

QdeReader::QdeReader(const QByteArray &bytes, const QString &fileName)
    : m_xml(bytes, fileName)
{
}

Result<RefiProject> QdeReader::read()
{
    if (m_xml.next() && m_xml.is(u"Project"))
        readProject();
    else if (!m_xml.error())
        m_xml.refuse(Error::Kind::Invalid,
            QdeText::tr("“%1” is no REFI-QDA project: it does not begin with Project. Choose another file.")
                .arg(m_xml.fileName()));
    if (auto error = m_xml.error())
        return std::unexpected(std::move(*error));
    return std::move(m_project);
}

void QdeReader::readProject()
{
    m_project.name = m_xml.attribute("name"_L1);
    m_project.origin = m_xml.attribute("origin"_L1);
    m_project.basePath = m_xml.attribute("basePath"_L1);
    m_project.user = m_xml.guid("creatingUserGUID"_L1);
    m_project.created = m_xml.time("creationDateTime"_L1);
    m_project.modified = m_xml.time("modifiedDateTime"_L1);
    static const QHash<QString, void (QdeReader::*)()> parts{{u"Users"_s, &QdeReader::readUsers},
        {u"CodeBook"_s, &QdeReader::readCodeBook}, {u"Variables"_s, &QdeReader::readVariables},
        {u"Cases"_s, &QdeReader::readCases}, {u"Sources"_s, &QdeReader::readSources},
        {u"Notes"_s, &QdeReader::readNotes}};
    static const QHash<QString, RefiOther> others{
        {u"Links"_s, RefiOther::Link}, {u"Sets"_s, RefiOther::Set}, {u"Graphs"_s, RefiOther::Graph}};
    while (m_xml.next()) {
        const QString name = m_xml.name();
        if (const auto part = parts.value(name)) {
            (this->*part)();
        } else if (others.contains(name)) {
            countInside(others.value(name));
        } else if (name == u"Description") {
            m_project.description = m_xml.text();
        } else {
            if (name == u"NoteRef")
                m_project.projectNotes.append(m_xml.guid("targetGUID"_L1));
            else
                count(RefiOther::Unknown);
            m_xml.skip();
        }
    }
}

void QdeReader::countInside(RefiOther other)
{
    while (m_xml.next()) {
        count(other);
        m_xml.skip();
    }
}

void QdeReader::readUsers()
{
    while (m_xml.next()) {
        if (m_xml.is(u"User"))
            m_project.users.append({m_xml.ownGuid(), m_xml.attribute("name"_L1), m_xml.attribute("id"_L1)});
        m_xml.skip();
    }
}

void QdeReader::readCodeBook()
{
    while (m_xml.next()) {
        if (m_xml.is(u"Codes")) {
            readRefiCodes(m_xml, m_project.codes);
        } else {
            count(m_xml.is(u"Sets") ? RefiOther::Set : RefiOther::Unknown);
            m_xml.skip();
        }
    }
}

void QdeReader::readVariables()
{
    while (m_xml.next()) {
        if (m_xml.is(u"Variable"))
            m_project.variables.append(
                {m_xml.ownGuid(), m_xml.attribute("name"_L1), m_xml.attribute("typeOfVariable"_L1)});
        m_xml.skip();
    }
}

void QdeReader::readCases()
{
    while (m_xml.next()) {
        if (m_xml.is(u"Case"))
            readCase();
        else
            m_xml.skip();
    }
}

void QdeReader::readCase()
{
    RefiCase made;
    made.guid = m_xml.ownGuid();
    made.name = m_xml.attribute("name"_L1);
    while (m_xml.next()) {
        if (m_xml.is(u"Description")) {
            made.description = m_xml.text();
        } else if (m_xml.is(u"VariableValue")) {
            made.values.append(readValue());
        } else {
            if (m_xml.is(u"SourceRef"))
                made.sources.append(m_xml.guid("targetGUID"_L1));
            else
                count(m_xml.is(u"SelectionRef") ? RefiOther::CaseSelection : RefiOther::CaseCode);
            m_xml.skip();
        }
    }
    m_project.cases.append(made);
}

RefiValue QdeReader::readValue()
{
    RefiValue value;
    while (m_xml.next()) {
        if (m_xml.is(u"VariableRef")) {
            value.variable = m_xml.guid("targetGUID"_L1);
            m_xml.skip();
        } else {
            value.value = m_xml.text();
        }
    }
    return value;
}

void QdeReader::readSources()
{
    static const QHash<QString, RefiOther> others{{u"PictureSource"_s, RefiOther::Picture},
        {u"AudioSource"_s, RefiOther::Audio}, {u"VideoSource"_s, RefiOther::Video}};
    while (m_xml.next()) {
        if (m_xml.is(u"TextSource")) {
            m_project.sources.append(readText());
        } else if (m_xml.is(u"PDFSource")) {
            readPdf();
        } else {
            count(others.value(m_xml.name(), RefiOther::Unknown));
            readMedium();
        }
    }
}

/// What is said of a picture or a recording in words.
void QdeReader::readMedium()
{
    while (m_xml.next()) {
        if (m_xml.is(u"Transcript") || m_xml.is(u"TextDescription"))
            count(RefiOther::TextBeside);
        m_xml.skip();
    }
}

void QdeReader::readNotes()
{
    while (m_xml.next()) {
        if (m_xml.is(u"Note"))
            m_project.notes.append(readText());
        else
            m_xml.skip();
    }
}

RefiSource QdeReader::readText()
{
    RefiSource source;
    source.guid = m_xml.ownGuid();
    source.name = m_xml.attribute("name"_L1);
    source.plainTextPath = m_xml.attribute("plainTextPath"_L1);
    source.user = m_xml.guid("creatingUser"_L1);
    source.created = m_xml.time("creationDateTime"_L1);
    source.modified = m_xml.time("modifiedDateTime"_L1);
    while (m_xml.next())
        readTextPart(source);
    return source;
}

void QdeReader::readTextPart(RefiSource &source)
{
    if (m_xml.is(u"Description"))
        source.description = m_xml.text();
    else if (m_xml.is(u"PlainTextContent"))
        source.content = m_xml.text();
    else if (m_xml.is(u"PlainTextSelection"))
        readSelection(source);
    else if (m_xml.is(u"Coding"))
        source.codings.append(readCoding());
    else if (m_xml.is(u"VariableValue"))
        source.values.append(readValue());
    else {
        if (m_xml.is(u"NoteRef"))
            source.notes.append(m_xml.guid("targetGUID"_L1));
        m_xml.skip();
    }
}

/// The text of a PDF is its Representation; what is marked on its pages is counted.
void QdeReader::readPdf()
{
    RefiSource pdf;
    pdf.guid = m_xml.ownGuid();
    pdf.name = m_xml.attribute("name"_L1);
    pdf.originalPath = m_xml.attribute("path"_L1);
    pdf.created = m_xml.time("creationDateTime"_L1);
    pdf.user = m_xml.guid("creatingUser"_L1);
    std::optional<RefiSource> text;
    while (m_xml.next()) {
        if (m_xml.is(u"Representation")) {
            text = readText();
        } else if (m_xml.is(u"PDFSelection")) {
            count(RefiOther::PdfRegion);
            m_xml.skip();
        } else {
            readTextPart(pdf);
        }
    }
    if (text) {
        pdf.plainTextPath = text->plainTextPath;
        pdf.content = text->content;
        pdf.selections += text->selections;
        pdf.codings += text->codings;
        pdf.notes += text->notes;
        pdf.values += text->values;
    }
    m_project.sources.append(pdf);
}

void QdeReader::readSelection(RefiSource &source)
{
    if (++m_selections > mostSelections)
        m_xml.refuse(Error::Kind::TooLarge,
            QdeText::tr("“%1” has more than %2 selections; divide the project in the program it came from.")
                .arg(m_xml.fileName())
                .arg(mostSelections));
    constexpr qint64 nowhere = -1;
    RefiSelection selection;
    selection.guid = m_xml.ownGuid();
    selection.name = m_xml.attribute("name"_L1);
    selection.start = m_xml.number("startPosition"_L1).value_or(nowhere);
    selection.end = m_xml.number("endPosition"_L1).value_or(nowhere);
    selection.user = m_xml.guid("creatingUser"_L1);
    selection.created = m_xml.time("creationDateTime"_L1);
    selection.modified = m_xml.time("modifiedDateTime"_L1);
    while (m_xml.next()) {
        if (m_xml.is(u"Description")) {
            selection.description = m_xml.text();
        } else if (m_xml.is(u"Coding")) {
            selection.codings.append(readCoding());
        } else {
            if (m_xml.is(u"NoteRef"))
                selection.notes.append(m_xml.guid("targetGUID"_L1));
            m_xml.skip();
        }
    }
    source.selections.append(selection);
}

RefiCoding QdeReader::readCoding()
{
    RefiCoding coding;
    coding.guid = m_xml.ownGuid();
    coding.user = m_xml.guid("creatingUser"_L1);
    coding.created = m_xml.time("creationDateTime"_L1);
    while (m_xml.next()) {
        if (m_xml.is(u"CodeRef"))
            coding.code = m_xml.guid("targetGUID"_L1);
        else if (m_xml.is(u"NoteRef"))
            coding.notes.append(m_xml.guid("targetGUID"_L1));
        m_xml.skip();
    }
    return coding;
}

Result<RefiProject> readQde(const QByteArray &bytes, const QString &fileName)
{
    constexpr qsizetype most = qsizetype(256) * 1024 * 1024;
    if (bytes.size() > most)
        return failure(Error::Kind::TooLarge,
            QdeText::tr("“%1” is larger than 256 MiB; divide the project in the program it came from.").arg(fileName));
    return QdeReader(bytes, fileName).read();
}

} // namespace Kodeks
