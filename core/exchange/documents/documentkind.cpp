// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/documents/documentkind.h"

#include "core/base/shorter.h"
#include "core/exchange/archives/xmlroot.h"
#include "core/exchange/documents/archivekind.h"
#include "core/exchange/documents/compoundkind.h"
#include "core/exchange/mail/mailattachment.h"
#include "core/exchange/mail/mailbox.h"
#include "core/exchange/mail/mailreader.h"
#include "core/exchange/mail/outlookmail.h"
#include "core/exchange/opendocument/odtreader.h"
#include "core/exchange/pdf/pdfreader.h"
#include "core/exchange/scans/scankind.h"
#include "core/exchange/text/encoding.h"
#include "core/exchange/text/filekind.h"
#include "core/exchange/text/textdecoder.h"
#include "core/exchange/web/htmlreader.h"
#include "core/exchange/web/markdownreader.h"
#include "core/exchange/word/docxreader.h"
#include "core/exchange/word/wordxml.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

/// Of a letter only the XML is unpacked, never its pictures.
constexpr ZipLimits letterLimits{.entryBytes = qint64(64) * 1024 * 1024, .totalBytes = qint64(128) * 1024 * 1024};

const QHash<QString, DocumentKind> &endings()
{
    using enum DocumentKind;
    static const QHash<QString, DocumentKind> known{{u"txt"_s, PlainText}, {u"text"_s, PlainText}, {u"docx"_s, Docx},
        {u"docm"_s, Docx}, {u"odt"_s, Odt}, {u"pdf"_s, Pdf}, {u"html"_s, Html}, {u"htm"_s, Html}, {u"xhtml"_s, Html},
        {u"md"_s, Markdown}, {u"markdown"_s, Markdown}, {u"eml"_s, Mail}, {u"msg"_s, OutlookMail}, {u"mbox"_s, Mailbox},
        {u"zip"_s, Archive}, {u"fodt"_s, FlatOdt}};
    return known;
}

/// An old office file, or a newer one locked with a password, or an e-mail of Outlook.
Result<DocumentKind> compoundDocument(const QByteArray &bytes, const QString &file)
{
    const CompoundKind kind = compoundKind(bytes);
    if (kind == CompoundKind::Message)
        return DocumentKind::OutlookMail;
    return kind == CompoundKind::Locked ? lockedDocument(file) : refusedCompound(kind, file);
}

Result<DocumentKind> zipKind(const QByteArray &bytes, const QString &file)
{
    auto archive = ZipArchive::open(bytes, file, letterLimits);
    if (!archive)
        return failed(archive);
    switch (const ArchiveKind kind = archiveKind(*archive)) {
    case ArchiveKind::Word: return DocumentKind::Docx;
    case ArchiveKind::OpenText: return DocumentKind::Odt;
    case ArchiveKind::Files: return DocumentKind::Archive;
    default: return refusedArchive(kind, file);
    }
}

Result<DocumentKind> openDocumentKind(const XmlRoot &root, const QString &file)
{
    if (root.type.isEmpty() || root.type.startsWith(u"application/vnd.oasis.opendocument.text"))
        return DocumentKind::FlatOdt;
    return failure(Error::Kind::Invalid,
        root.type.contains(u"spreadsheet")
            ? Documents::tr(
                  "“%1” is a table (OpenDocument spreadsheet), not a letter; give it the ending .fods, or save "
                  "it as .ods, .xlsx or .csv, and bring it in as a table.")
                  .arg(file)
            : Documents::tr("“%1” is an OpenDocument file, but not of text; save its text as .odt and import that.")
                  .arg(file));
}

/// What an XML file is, if it is a document; nothing where it is to be looked at as text or a web page.
std::optional<Result<DocumentKind>> xmlKind(const QByteArray &bytes, const QString &file)
{
    const auto root = xmlRoot(bytes);
    if (!root)
        return std::nullopt;
    if (root->name == u"document" && root->space.startsWith(u"urn:oasis:names:tc:opendocument:xmlns:office"))
        return openDocumentKind(*root, file);
    if (root->name == u"wordDocument" && root->space.startsWith(u"http://schemas.microsoft.com/office/word/2003/"))
        return DocumentKind::Word2003;
    if (root->name == u"package" && root->space == u"http://schemas.microsoft.com/office/2006/xmlPackage")
        return DocumentKind::FlatDocx;
    if (root->name == u"CodeBook" && root->space.startsWith(u"urn:QDA-XML:"))
        return failure(Error::Kind::Invalid,
            Documents::tr("“%1” is a codebook (REFI-QDA, .qdc), not a letter; bring it in as a codebook.").arg(file));
    if (root->name == u"Project" && root->space.startsWith(u"urn:QDA-XML:"))
        return failure(Error::Kind::Invalid,
            Documents::tr("“%1” is a part of a REFI-QDA project (.qdpx), not a letter; choose the project, or the "
                          "folder it was unpacked into, by itself.")
                .arg(file));
    if (root->name == u"Workbook" && root->space == u"urn:schemas-microsoft-com:office:spreadsheet")
        return failure(Error::Kind::Invalid,
            Documents::tr(
                "“%1” is a table (a workbook as XML), not a letter; save it as .xlsx or .csv and bring it in as a "
                "table.")
                .arg(file));
    if (!root->declared || root->name.compare(u"html", Qt::CaseInsensitive) == 0)
        return std::nullopt;
    return failure(Error::Kind::Invalid,
        Documents::tr("“%1” is an XML file (“%2”) of a kind that Kodeks does not read; open it in the program it comes "
                      "from, save its text as .docx, .odt or .txt and import that.")
            .arg(file, cutTo(root->name, 80)));
}

bool beginsAsPdf(const QByteArray &bytes)
{
    constexpr qsizetype searched = 1024;
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(searched, bytes.size()));
    const qsizetype at = start.indexOf("%PDF-");
    return at == 0 || (at > 0 && (start.first(at).trimmed().isEmpty() || start.first(at) == "\xEF\xBB\xBF"));
}

/// A document behind what a printer or an archive has put before it, as PDF 1.7 (appendix H.3, note 13) lets readers
/// accept: its header stands within the first 1,024 bytes, after a line or a byte that is no text.
bool isPdfBehindOther(const QByteArray &bytes)
{
    constexpr qsizetype searched = 1024;
    const QByteArrayView start = QByteArrayView(bytes).first(std::min(searched, bytes.size()));
    const qsizetype at = start.indexOf("%PDF-1.");
    const bool apart = at > 0 && static_cast<unsigned char>(start.at(at - 1)) < ' ';
    return apart && bytes.contains("endobj") && (bytes.contains("startxref") || bytes.contains("trailer"));
}

bool isHtml(const QByteArray &bytes, const QString &ending)
{
    constexpr qsizetype searched = 8192;
    const QByteArray start = bytes.first(std::min(searched, bytes.size()) & ~qsizetype(1));
    if (!start.contains('<'))
        return false;
    const Encoding encoding = recognisedEncoding(start);
    const QByteArray body = start.sliced(encoding.mark);
    const QString text = isWideEncoding(encoding.name) ? converted(body, encoding.name).value_or(QString())
                                                       : QString::fromLatin1(body);
    return looksLikeHtml(text)
        || (kindOfEnding(ending) == DocumentKind::Html && text.contains(u'<') && text.contains(u'>'));
}

/// Why a file is no letter whatever its name ends in: what systems and programs keep beside documents, and links to
/// documents elsewhere. Empty for other files.
QString strayFile(const QByteArray &bytes, const QString &file)
{
    static const QStringList ofSystems{u"desktop.ini"_s, u"thumbs.db"_s, u"ehthumbs.db"_s};
    static const QStringList ofGoogle{u"gdoc"_s, u"gsheet"_s, u"gslides"_s};
    constexpr qsizetype longest = 4096;
    const QString ending = QFileInfo(file).suffix().toLower();
    if (file.startsWith(u"~$") && bytes.size() <= longest)
        return Documents::tr("“%1” is what Word keeps beside a document that is open, not a letter; leave it out.")
            .arg(file);
    if (ofSystems.contains(file.toLower()))
        return Documents::tr("“%1” is a file of the system’s own, not a letter; leave it out.").arg(file);
    if (bytes.size() > longest)
        return {};
    const bool link = (ofGoogle.contains(ending) && bytes.trimmed().startsWith('{'))
        || ((ending == u"url" || ending == u"website") && bytes.contains("[InternetShortcut]"))
        || (ending == u"webloc" && bytes.contains("URL"));
    return link
        ? Documents::tr("“%1” is only a link to a document elsewhere; open it, download the document itself (as "
                        ".docx or .pdf) and import that.")
              .arg(file)
        : QString();
}

} // namespace

std::optional<DocumentKind> kindOfEnding(const QString &ending)
{
    const auto found = endings().constFind(ending.toLower());
    return found == endings().constEnd() ? std::nullopt : std::optional(*found);
}

QStringList letterEndings()
{
    QStringList all = endings().keys();
    all.sort();
    return all;
}

QString kindPhrase(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Docx: return Documents::tr("a Word document");
    case DocumentKind::Odt: return Documents::tr("an OpenDocument text");
    case DocumentKind::Pdf: return Documents::tr("a PDF document");
    case DocumentKind::Html: return Documents::tr("a web page");
    case DocumentKind::Markdown: return Documents::tr("Markdown");
    case DocumentKind::Mail: return Documents::tr("an e-mail");
    case DocumentKind::OutlookMail: return Documents::tr("an e-mail saved by Outlook");
    case DocumentKind::Mailbox: return Documents::tr("a mailbox");
    case DocumentKind::Archive: return Documents::tr("an archive of files");
    case DocumentKind::FlatOdt: return Documents::tr("an OpenDocument text in one file (.fodt)");
    case DocumentKind::FlatDocx: return Documents::tr("a Word document as XML");
    case DocumentKind::Word2003: return Documents::tr("a Word document as XML of 2003");
    case DocumentKind::PlainText: break;
    }
    return Documents::tr("plain text");
}

Result<DocumentKind> documentKind(const QByteArray &bytes, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (const QString stray = strayFile(bytes, file); !stray.isEmpty())
        return failure(Error::Kind::Invalid, stray);
    if (beginsAsPdf(bytes))
        return DocumentKind::Pdf;
    if (looksLikeZip(bytes))
        return zipKind(bytes, file);
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return compoundDocument(bytes, file);
    if (bytes.startsWith("{\\rtf")) {
        return failure(Error::Kind::Invalid,
            Documents::tr(
                "“%1” is a rich text document (.rtf), which Kodeks reads only with LibreOffice; install that and "
                "import it again, or save it as .docx or .odt and import that.")
                .arg(file));
    }
    if (auto xml = xmlKind(bytes, file))
        return *std::move(xml);
    if (isOutlookPackage(bytes))
        return onlyPackage(file);
    if (isScanPicture(bytes))
        return failure(Error::Kind::NoText,
            Documents::tr("“%1” is a picture, not text; if it is a scanned letter, import it again and let its text be "
                          "recognised (on the command line with --recognise).")
                .arg(file));
    if (const QString kind = knownFileKind(bytes); !kind.isEmpty())
        return failure(Error::Kind::Invalid,
            Documents::tr("“%1” is %2, not a letter; choose a document with text.").arg(file, kind));
    if (isHtml(bytes, ending))
        return DocumentKind::Html;
    if (isMailbox(bytes))
        return DocumentKind::Mailbox;
    if (looksLikeMail(bytes, ending == u"eml" || ending == u"emlx"))
        return DocumentKind::Mail;
    if (isPdfBehindOther(bytes))
        return DocumentKind::Pdf;
    return kindOfEnding(ending) == DocumentKind::Markdown ? DocumentKind::Markdown : DocumentKind::PlainText;
}

namespace {

/// A document that stands inside another one; what stands inside it in turn is left out.
Result<DocumentText> readChunk(const QByteArray &bytes, const QString &name)
{
    const auto kind = documentKind(bytes, name);
    if (!kind)
        return failed(kind);
    if (*kind == DocumentKind::Mail)
        return readWebArchive(bytes, name);
    if (*kind == DocumentKind::PlainText) {
        auto decoded = decodeText(bytes, name);
        if (!decoded)
            return failed(decoded);
        return DocumentText{std::move(decoded->text), std::move(decoded->encoding), {}, std::move(decoded->remarks)};
    }
    if (*kind != DocumentKind::Docx)
        return readDocument(*kind, bytes, name);
    auto archive = ZipArchive::open(bytes, name, letterLimits);
    return archive ? readDocx(*archive, name) : failed(archive);
}

} // namespace

Result<DocumentText> readDocument(DocumentKind kind, const QByteArray &bytes, const QString &file)
{
    if (kind == DocumentKind::Docx || kind == DocumentKind::Odt) {
        auto archive = ZipArchive::open(bytes, file, letterLimits);
        if (!archive)
            return failed(archive);
        return kind == DocumentKind::Docx ? readDocx(*archive, file, readChunk) : readOdt(*archive, file);
    }
    if (kind == DocumentKind::FlatDocx) {
        auto archive = archiveOfFlatWord(bytes, file);
        return archive ? readDocx(*archive, file, readChunk) : failed(archive);
    }
    switch (kind) {
    case DocumentKind::Archive: return refusedArchive(ArchiveKind::Files, file);
    case DocumentKind::FlatOdt: return readFlatOdt(bytes, file);
    case DocumentKind::Word2003: return readWord2003(bytes, file);
    case DocumentKind::Pdf: return readPdf(bytes, file);
    case DocumentKind::Html: return readHtml(bytes, file);
    case DocumentKind::OutlookMail: return readOutlookMail(bytes, file);
    case DocumentKind::Mail:
    case DocumentKind::Mailbox: return readMail(bytes, file);
    default: return readMarkdown(bytes, file);
    }
}

} // namespace Kodeks
