// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/files/writeall.h"
#include "core/exchange/refi/qde.h"
#include "core/exchange/refi/reficodexml.h"
#include "core/exchange/refi/refiline.h"

#include <QBuffer>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Writes one project; the schema wants its parts in this order, and no empty lists.
class QdeWriter
{
public:
    QdeWriter(QIODevice &device, const RefiProject &project)
        : m_project(project)
        , m_device(device)
        , m_xml(&m_text)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    Result<> write(const RefiSources &sources)
    {
        m_xml.writeStartDocument();
        m_text.replace(u"?>"_s, u" encoding=\"UTF-8\"?>"_s); // which it says of a device only
        m_xml.writeStartElement("Project"_L1);
        m_xml.writeDefaultNamespace("urn:QDA-XML:project:1.0"_L1);
        attribute("name"_L1, m_project.name, true);
        attribute("origin"_L1, m_project.origin);
        guid("creatingUserGUID"_L1, m_project.user);
        time("creationDateTime"_L1, m_project.created);
        time("modifiedDateTime"_L1, m_project.modified);
        list("Users"_L1, m_project.users, [this](const RefiUser &user) { writeUser(user); });
        if (!m_project.codes.isEmpty()) {
            m_xml.writeStartElement("CodeBook"_L1);
            writeRefiCodes(m_xml, m_project.codes);
            m_xml.writeEndElement();
        }
        list("Variables"_L1, m_project.variables, [this](const RefiVariable &variable) { writeVariable(variable); });
        list("Cases"_L1, m_project.cases, [this](const RefiCase &each) { writeCase(each); });
        if (Result<> written = writeSources(sources); !written)
            return written;
        list("Notes"_L1, m_project.notes, [this](const RefiSource &note) { writeText("Note"_L1, note); });
        description(m_project.description);
        notes(m_project.projectNotes);
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return handOn();
    }

private:
    template <typename Items, typename Write>
    void list(QLatin1StringView name, const Items &items, Write write)
    {
        if (items.isEmpty())
            return;
        m_xml.writeStartElement(name);
        for (const auto &item : items)
            write(item);
        m_xml.writeEndElement();
    }

    Result<> writeSources(const RefiSources &sources)
    {
        bool begun = false;
        Result<> visited = sources([&](const RefiSource &source) {
            if (!std::exchange(begun, true))
                m_xml.writeStartElement("Sources"_L1);
            writeText("TextSource"_L1, source);
            return handOn();
        });
        if (begun)
            m_xml.writeEndElement();
        return visited;
    }

    /// In larger pieces: the writer would hand the device every word by itself.
    [[nodiscard]] Result<> handOn()
    {
        const QByteArray bytes = m_text.toUtf8();
        m_text.resize(0);
        return writeAll(m_device, bytes);
    }

    void attribute(QLatin1StringView name, const QString &value, bool always = false)
    {
        if (always || !value.isEmpty())
            m_xml.writeAttribute(name, refiText(value));
    }

    void guid(QLatin1StringView name, const QUuid &value)
    {
        if (!value.isNull())
            m_xml.writeAttribute(name, refiGuid(value));
    }

    void time(QLatin1StringView name, const QDateTime &value)
    {
        if (value.isValid())
            m_xml.writeAttribute(name, refiTime(value));
    }

    void description(const QString &text)
    {
        if (!text.isEmpty())
            m_xml.writeTextElement("Description"_L1, refiText(text));
    }

    void reference(QLatin1StringView name, const QUuid &target)
    {
        m_xml.writeEmptyElement(name);
        guid("targetGUID"_L1, target);
    }

    void notes(const QList<QUuid> &targets)
    {
        for (const QUuid &target : targets)
            reference("NoteRef"_L1, target);
    }

    void writeUser(const RefiUser &user)
    {
        m_xml.writeEmptyElement("User"_L1);
        guid("guid"_L1, user.guid);
        attribute("name"_L1, user.name);
        attribute("id"_L1, user.id);
    }

    void writeVariable(const RefiVariable &variable)
    {
        m_xml.writeEmptyElement("Variable"_L1);
        guid("guid"_L1, variable.guid);
        attribute("name"_L1, variable.name, true);
        attribute("typeOfVariable"_L1, variable.type, true);
    }

    void values(const QList<RefiValue> &values)
    {
        for (const RefiValue &value : values) {
            const auto variable = std::ranges::find(m_project.variables, value.variable, &RefiVariable::guid);
            const QString type = variable == m_project.variables.end() ? u"Text"_s : variable->type;
            m_xml.writeStartElement("VariableValue"_L1);
            reference("VariableRef"_L1, value.variable);
            m_xml.writeTextElement(type + u"Value"_s, refiText(value.value));
            m_xml.writeEndElement();
        }
    }

    void writeCase(const RefiCase &each)
    {
        m_xml.writeStartElement("Case"_L1);
        guid("guid"_L1, each.guid);
        attribute("name"_L1, each.name);
        description(each.description);
        values(each.values);
        for (const QUuid &source : each.sources)
            reference("SourceRef"_L1, source);
        m_xml.writeEndElement();
    }

    template <typename Item>
    void made(const Item &item)
    {
        guid("creatingUser"_L1, item.user);
        time("creationDateTime"_L1, item.created);
        time("modifiedDateTime"_L1, item.modified);
    }

    void codings(const QList<RefiCoding> &codings)
    {
        for (const RefiCoding &coding : codings) {
            m_xml.writeStartElement("Coding"_L1);
            guid("guid"_L1, coding.guid);
            guid("creatingUser"_L1, coding.user);
            time("creationDateTime"_L1, coding.created);
            reference("CodeRef"_L1, coding.code);
            notes(coding.notes);
            m_xml.writeEndElement();
        }
    }

    void writeSelection(const RefiSelection &selection)
    {
        m_xml.writeStartElement("PlainTextSelection"_L1);
        guid("guid"_L1, selection.guid);
        attribute("name"_L1, selection.name);
        m_xml.writeAttribute("startPosition"_L1, QString::number(selection.start));
        m_xml.writeAttribute("endPosition"_L1, QString::number(selection.end));
        made(selection);
        description(selection.description);
        codings(selection.codings);
        notes(selection.notes);
        m_xml.writeEndElement();
    }

    void writeText(QLatin1StringView element, const RefiSource &source)
    {
        m_xml.writeStartElement(element);
        guid("guid"_L1, source.guid);
        attribute("name"_L1, source.name);
        attribute("plainTextPath"_L1, source.plainTextPath);
        made(source);
        description(source.description);
        if (source.content)
            m_xml.writeTextElement("PlainTextContent"_L1, refiText(*source.content));
        for (const RefiSelection &selection : source.selections)
            writeSelection(selection);
        codings(source.codings);
        notes(source.notes);
        values(source.values);
        m_xml.writeEndElement();
    }

    const RefiProject &m_project;
    QIODevice &m_device;
    QString m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

Result<> writeQde(QIODevice &device, const RefiProject &project, const RefiSources &sources)
{
    return QdeWriter(device, project).write(sources);
}

QByteArray writeQde(const RefiProject &project)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    std::ignore = writeQde(buffer, project, [&project](const auto &visit) {
        Result<> visited;
        for (auto source = project.sources.begin(); visited && source != project.sources.end(); ++source)
            visited = visit(*source);
        return visited;
    });
    return buffer.data();
}

} // namespace Kodeks
