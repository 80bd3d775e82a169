// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/docxreader.h"

#include "core/exchange/documents/docxwalker.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The parts a part refers to, by the last word of their type ("footnotes").
class RelationsPart : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &attributes) override
    {
        if (element == u"Relationship" && attribute(attributes, u"TargetMode") != u"External")
            targets[attribute(attributes, u"Type").section(u'/', -1)].append(attribute(attributes, u"Target"));
    }
    void end(QStringView) override { }

    QHash<QString, QStringList> targets;
};

/// A target is relative to the folder of the part that names it, or begins with "/".
QString resolved(const QString &folder, QString target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList names = folder.isEmpty() ? QStringList() : folder.split(u'/');
    for (const QString &name : target.split(u'/')) {
        if (name == u"..")
            names.resize(std::max<qsizetype>(0, names.size() - 1));
        else if (name != u".")
            names.append(name);
    }
    return names.join(u'/');
}

class DocxFile
{
public:
    DocxFile(ZipArchive &archive, const QString &file)
        : m_archive(archive)
        , m_file(file)
    {
    }

    Result<DocumentText> read()
    {
        const auto package = relations(QString(), u"_rels/.rels"_s);
        if (!package)
            return failed(package);
        const QString main = package->value(u"officeDocument"_s).value(0, u"word/document.xml"_s);
        const auto parts = relations(main.section(u'/', 0, -2), main.section(u'/', 0, -2) + u"/_rels/"_s + main.section(u'/', -1) + u".rels"_s);
        if (!parts)
            return failed(parts);
        if (const auto prepared = prepare(*parts); !prepared)
            return failed(prepared);
        if (const auto walked = walkAll(parts->value(u"header"_s), main, parts->value(u"footer"_s)); !walked)
            return failed(walked);
        DocumentText document{m_flow.finished(), u"DOCX"_s, {}, {}};
        if (m_hidden)
            document.remarks.append(QCoreApplication::translate("Documents", "Text that is formatted as hidden was left out."));
        return document;
    }

private:
    Result<QHash<QString, QStringList>> relations(const QString &folder, const QString &name)
    {
        RelationsPart part;
        const auto xml = optionalPart(name);
        if (!xml)
            return failed(xml);
        if (const auto walked = xml->isEmpty() ? Result<>() : walkXml(*xml, part, m_file, u"DOCX"_s); !walked)
            return failed(walked);
        for (QStringList &targets : part.targets) {
            for (QString &target : targets)
                target = resolved(folder, target);
        }
        return part.targets;
    }

    Result<QByteArray> optionalPart(const QString &name)
    {
        return m_archive.contains(name) ? m_archive.read(name) : QByteArray();
    }

    Result<> prepare(const QHash<QString, QStringList> &parts)
    {
        QHash<QString, QByteArray> bytes;
        for (const QString &kind : {u"numbering"_s, u"styles"_s, u"footnotes"_s, u"endnotes"_s}) {
            const auto read = optionalPart(parts.value(kind).value(0));
            if (!read)
                return failed(read);
            bytes.insert(kind, *read);
        }
        if (const auto read = m_lists.read(bytes.value(u"numbering"_s), bytes.value(u"styles"_s), m_file); !read)
            return read;
        if (const auto read = readDocxNotes(bytes.value(u"footnotes"_s), u"footnote"_s, m_lists, m_file, m_notes); !read)
            return read;
        return readDocxNotes(bytes.value(u"endnotes"_s), u"endnote"_s, m_lists, m_file, m_notes);
    }

    /// A header or footer that says the same as one before it (first page, other pages) is taken once.
    Result<> walkMargins(const QStringList &names)
    {
        QSet<QString> seen;
        for (const QString &name : names) {
            TextFlow own;
            if (const auto walked = m_archive.contains(name) ? walkPart(name, own) : Result<>(); !walked)
                return walked;
            const QString text = own.finished().trimmed();
            if (text.isEmpty() || seen.contains(text))
                continue;
            seen.insert(text);
            m_flow.space();
            m_flow.addText(text);
            m_flow.endParagraph();
        }
        return {};
    }

    Result<> walkAll(const QStringList &headers, const QString &main, const QStringList &footers)
    {
        if (const auto walked = walkMargins(headers); !walked)
            return walked;
        m_flow.space();
        if (const auto walked = walkPart(main, m_flow); !walked)
            return walked;
        return walkMargins(footers);
    }

    Result<> walkPart(const QString &name, TextFlow &flow)
    {
        const auto xml = m_archive.read(name);
        if (!xml)
            return failed(xml);
        DocxWalker walker(flow, m_lists, m_notes);
        const auto walked = walkXml(*xml, walker, m_file, u"DOCX"_s);
        m_hidden = m_hidden || walker.leftOutHidden();
        return walked;
    }

    ZipArchive &m_archive;
    const QString &m_file;
    TextFlow m_flow;
    DocxLists m_lists;
    QHash<QString, QString> m_notes;
    bool m_hidden = false;
};

} // namespace

Result<DocumentText> readDocx(ZipArchive &archive, const QString &file)
{
    return DocxFile(archive, file).read();
}

bool isDocx(const ZipArchive &archive)
{
    return archive.contains(u"word/document.xml"_s) || (archive.contains(u"[Content_Types].xml"_s) && std::ranges::any_of(archive.names(), [](const QString &name) {
        return name.startsWith(u"word/");
    }));
}

} // namespace Kodeks
