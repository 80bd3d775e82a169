// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxreader.h"

#include "core/exchange/archives/partrelations.h"
#include "core/exchange/archives/timelimit.h"
#include "core/exchange/word/diagramtext.h"
#include "core/exchange/word/docxwalker.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct DocxText
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

class DocxFile
{
public:
    DocxFile(ZipArchive &archive, const QString &file, const ChunkReader &chunks)
        : m_archive(archive)
        , m_file(file)
        , m_chunks(chunks)
    {
        m_context.chunk = [this](const QString &id) { return chunk(id); };
        m_context.diagram = [this](const QString &id) { return diagram(id); };
    }

    Result<DocumentText> read()
    {
        const auto package = relations(QString());
        if (!package)
            return failed(package);
        const QString main = targetOf(*package, u"officeDocument"_s, u"word/document.xml"_s);
        const auto parts = relations(main);
        if (!parts)
            return failed(parts);
        if (const auto prepared = prepare(*parts); !prepared)
            return failed(prepared);
        if (const auto walked = walkAll(*parts, main); !walked)
            return failed(walked);
        FlowText flow = m_flow.finished();
        if (flow.text.trimmed().isEmpty() && !m_context.leftOut.chunks.isEmpty())
            return onlyChunks();
        return DocumentText{std::move(flow.text), u"DOCX"_s, {}, m_context.leftOut.remarks() + m_chunkRemarks,
            std::move(flow.headings)};
    }

private:
    using Relations = QList<PartRelation>;

    Result<Relations> relations(const QString &part) { return partRelations(m_archive, part, m_file, u"DOCX"_s); }

    static QStringList targetsOf(const Relations &relations, const QString &type)
    {
        QStringList targets;
        for (const PartRelation &relation : relations) {
            if (relation.type == type)
                targets.append(relation.target);
        }
        return targets;
    }

    static QString targetOf(const Relations &relations, const QString &type, const QString &otherwise = {})
    {
        return targetsOf(relations, type).value(0, otherwise);
    }

    Result<QByteArray> optionalPart(const QString &name)
    {
        return m_archive.contains(name) ? m_archive.read(name) : QByteArray();
    }

    Result<> prepare(const Relations &parts)
    {
        QHash<QString, QByteArray> bytes;
        for (const QString &kind : {u"numbering"_s, u"styles"_s, u"footnotes"_s, u"endnotes"_s}) {
            const auto read = optionalPart(targetOf(parts, kind));
            if (!read)
                return failed(read);
            bytes.insert(kind, *read);
        }
        if (const auto read = m_context.styles.read(bytes.value(u"styles"_s), m_file); !read)
            return read;
        if (const auto read = m_context.lists.read(bytes.value(u"numbering"_s), m_context.styles, m_file); !read)
            return read;
        if (const auto read = readDocxNotes(bytes.value(u"footnotes"_s), u"footnote"_s, m_context, m_file); !read)
            return read;
        return readDocxNotes(bytes.value(u"endnotes"_s), u"endnote"_s, m_context, m_file);
    }

    /// A header or footer that says the same as one before it (first page, other pages) is taken once.
    Result<> walkMargins(const QStringList &names)
    {
        QSet<QString> seen;
        for (const QString &name : names) {
            TextFlow own;
            if (const auto walked = m_archive.contains(name) ? walkPart(name, own) : Result<>(); !walked)
                return walked;
            const QString text = own.finished().text.trimmed();
            if (text.isEmpty() || seen.contains(text))
                continue;
            seen.insert(text);
            m_flow.space();
            m_flow.addText(text);
            m_flow.endParagraph();
        }
        return {};
    }

    Result<> walkAll(const Relations &parts, const QString &main)
    {
        if (const auto walked = walkMargins(targetsOf(parts, u"header"_s)); !walked)
            return walked;
        m_flow.space();
        m_parts = parts;
        if (const auto walked = walkPart(main, m_flow); !walked)
            return walked;
        m_parts.clear();
        return walkMargins(targetsOf(parts, u"footer"_s));
    }

    Result<> walkPart(const QString &name, TextFlow &flow)
    {
        const auto xml = m_archive.read(name);
        if (!xml)
            return failed(xml);
        DocxWalker walker(flow, m_context);
        return walkXml(*xml, walker, m_file, u"DOCX"_s);
    }

    QString partOf(const QString &id) const
    {
        const auto found = std::ranges::find(m_parts, id, &PartRelation::id);
        return found == m_parts.end() ? QString() : found->target;
    }

    std::optional<FlowText> chunk(const QString &id)
    {
        const QString name = partOf(id);
        const auto bytes = m_archive.contains(name) && m_chunks && !m_limit.isOver() ? m_archive.read(name)
                                                                                     : Result<QByteArray>(QByteArray());
        auto read = bytes && !bytes->isEmpty() ? m_chunks(*bytes, name) : textlessDocument(name);
        if (!read) {
            m_context.leftOut.chunks.append(name.isEmpty() ? id : name.section(u'/', -1));
            return std::nullopt;
        }
        m_chunkRemarks += read->remarks;
        return FlowText{std::move(read->text), std::move(read->headings)};
    }

    FlowText diagram(const QString &id)
    {
        const QString name = partOf(id);
        const auto bytes
            = m_archive.contains(name) && !m_limit.isOver() ? m_archive.read(name) : Result<QByteArray>(QByteArray());
        const auto text = bytes && !bytes->isEmpty() ? diagramText(*bytes, m_file) : Result<QString>(QString());
        if (!text || text->isEmpty())
            m_context.leftOut.charts = true;
        return {text.value_or(QString()), {}};
    }

    std::unexpected<Error> onlyChunks() const
    {
        return failure(Error::Kind::Invalid,
            DocxText::tr(
                "“%1” holds its text in inserted documents that Kodeks cannot read (%2); open it in the program it "
                "comes from, save it as a new .docx and import that.")
                .arg(m_file, m_context.leftOut.chunks.mid(0, 20).join(u", "_s)));
    }

    ZipArchive &m_archive;
    const QString &m_file;
    const ChunkReader &m_chunks;
    TextFlow m_flow;
    DocxContext m_context;
    Relations m_parts; ///< of the part that is being walked through
    QStringList m_chunkRemarks;
    TimeLimit m_limit{1};
};

} // namespace

Result<DocumentText> readDocx(ZipArchive &archive, const QString &file, const ChunkReader &chunks)
{
    return DocxFile(archive, file, chunks).read();
}

bool isDocx(ZipArchive &archive)
{
    const QString types = u"[Content_Types].xml"_s;
    if (archive.contains(u"word/document.xml"_s) || !archive.contains(types))
        return archive.contains(u"word/document.xml"_s);
    if (std::ranges::any_of(archive.names(), [](const QString &name) { return name.startsWith(u"word/"); }))
        return true;
    const auto said = archive.read(types); // other programs may call the parts what they like
    return said && (said->contains("wordprocessingml.document.main+xml") || said->contains("ms-word.document."));
}

} // namespace Kodeks
