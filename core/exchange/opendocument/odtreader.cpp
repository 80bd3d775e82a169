// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/opendocument/odtreader.h"

#include "core/exchange/archives/timelimit.h"
#include "core/exchange/archives/xmlroot.h"
#include "core/exchange/opendocument/odtwalker.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// The manifest names how a part was encrypted.
bool isLocked(ZipArchive &archive)
{
    const auto manifest = archive.read(u"META-INF/manifest.xml"_s);
    return manifest && manifest->contains("encryption-data");
}

class OdtFile
{
public:
    explicit OdtFile(const QString &file)
        : m_file(file)
    {
    }

    Result<DocumentText> read(ZipArchive &archive)
    {
        if (isLocked(archive))
            return lockedDocument(m_file);
        const auto content = archive.read(u"content.xml"_s);
        if (!content)
            return failed(content);
        const auto styles = archive.contains(u"styles.xml"_s) ? archive.read(u"styles.xml"_s) : QByteArray();
        if (!styles)
            return failed(styles);
        m_context.formula = [&archive, this](const QString &part) { return formulaIn(archive, part); };
        return read(*styles, *content);
    }

    Result<DocumentText> read(const QByteArray &styles, const QByteArray &content)
    {
        if (const auto walked = walk(styles, {u"header"_s, u"header-first"_s, u"header-left"_s}); !walked)
            return failed(walked);
        if (const auto walked = walk(content, {u"body"_s}); !walked)
            return failed(walked);
        if (const auto walked = walk(styles, {u"footer"_s, u"footer-first"_s, u"footer-left"_s}); !walked)
            return failed(walked);
        FlowText flow = m_flow.finished();
        return DocumentText{std::move(flow.text), u"ODT"_s, {}, m_context.remarks(), std::move(flow.headings)};
    }

private:
    std::optional<MathObject> formulaIn(ZipArchive &archive, const QString &part)
    {
        const QString name = (part.startsWith(u"./") ? part.sliced(2) : part) + u"/content.xml"_s;
        if (!archive.contains(name) || m_limit.isOver())
            return std::nullopt;
        const auto content = archive.read(name);
        return content ? mathObject(*content, m_file) : std::nullopt;
    }

    Result<> walk(const QByteArray &xml, const QSet<QString> &rooms)
    {
        if (xml.isEmpty())
            return {};
        m_flow.space();
        OdtWalker walker(m_flow, m_context, rooms);
        return walkXml(xml, walker, m_file, u"ODT"_s);
    }

    const QString &m_file;
    TextFlow m_flow;
    OdtContext m_context;
    TimeLimit m_limit{1};
};

} // namespace

Result<DocumentText> readOdt(ZipArchive &archive, const QString &file)
{
    return OdtFile(file).read(archive);
}

Result<DocumentText> readFlatOdt(const QByteArray &xml, const QString &file)
{
    const QByteArray whole = fromFirstMark(xml);
    return OdtFile(file).read(whole, whole);
}

bool isOdt(ZipArchive &archive)
{
    if (!archive.contains(u"content.xml"_s))
        return false;
    const auto type = archive.contains(u"mimetype"_s) ? archive.read(u"mimetype"_s)
                                                      : QByteArray("application/vnd.oasis.opendocument.text");
    return type && type->startsWith("application/vnd.oasis.opendocument.text");
}

} // namespace Kodeks
