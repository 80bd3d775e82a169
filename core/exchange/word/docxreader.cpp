// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/docxreader.h"

#include "core/exchange/archives/partrelations.h"
#include "core/exchange/documents/docxwalker.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

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
        const auto package = relations(QString());
        if (!package)
            return failed(package);
        const QString main = package->value(u"officeDocument"_s).value(0, u"word/document.xml"_s);
        const auto parts = relations(main);
        if (!parts)
            return failed(parts);
        if (const auto prepared = prepare(*parts); !prepared)
            return failed(prepared);
        if (const auto walked = walkAll(parts->value(u"header"_s), main, parts->value(u"footer"_s)); !walked)
            return failed(walked);
        DocumentText document{m_flow.finished(), u"DOCX"_s, {}, {}};
        if (m_hidden)
            document.remarks.append(
                QCoreApplication::translate("Documents", "Text that is formatted as hidden was left out."));
        return document;
    }

private:
    /// By type.
    Result<QHash<QString, QStringList>> relations(const QString &part)
    {
        const auto found = partRelations(m_archive, part, m_file, u"DOCX"_s);
        if (!found)
            return failed(found);
        QHash<QString, QStringList> targets;
        for (const PartRelation &relation : *found)
            targets[relation.type].append(relation.target);
        return targets;
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
        if (const auto read = readDocxNotes(bytes.value(u"footnotes"_s), u"footnote"_s, m_lists, m_file, m_notes);
            !read)
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
    return archive.contains(u"word/document.xml"_s)
        || (archive.contains(u"[Content_Types].xml"_s)
            && std::ranges::any_of(archive.names(), [](const QString &name) { return name.startsWith(u"word/"); }));
}

} // namespace Kodeks
