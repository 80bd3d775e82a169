// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/architecture/layering.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kodeks {

namespace {

// A widget may read the project and the core's values; the store is the project's own affair.
const QStringList coreForModels{u"ui/jobs"_s, u"core/base"_s, u"core/model"_s, u"core/query"_s, u"core/structure"_s,
    u"core/agreement"_s, u"core/analysis"_s, u"core/exchange"_s, u"core/project"_s};
const QStringList coreForWidgets = coreForModels + QStringList{u"ui/models"_s, u"ui/speaking"_s};
const QStringList coreForPanels = coreForWidgets + QStringList{u"ui/letter"_s};
const QStringList widgets{u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"KSyntaxHighlighting"_s};

// Qt's own header folder is asked, so that no list of Qt's classes has to be kept.
QString qtModuleOf(const QString &header)
{
    static QHash<QString, QString> known;
    if (const auto found = known.constFind(header); found != known.cend())
        return *found;
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QString module = header.section(u'/', 0, 0);
    if (!header.contains(u'/') || !QFileInfo::exists(headers.filePath(header))) {
        module.clear();
        for (const QString &folder : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
            if (QFileInfo::exists(headers.filePath(folder + u'/' + header)))
                module = folder;
        }
    }
    return known[header] = module;
}

bool permitsFolder(const RoomRule &rule, const QString &folder)
{
    const auto within = [&](const QString &room) { return folder == room || folder.startsWith(room + u'/'); };
    return within(rule.room) || std::ranges::any_of(rule.sees, within);
}

/// The folder of `path` below `room`, "" for the room itself; nothing where the path lies elsewhere.
std::optional<QString> innerRoomOf(const QString &path, const QString &room)
{
    if (!path.startsWith(room + u'/'))
        return {};
    const QString below = path.sliced(room.size() + 1);
    return below.contains(u'/') ? below.section(u'/', 0, -2) : QString();
}

bool permitsInside(const QString &path, const QString &seen)
{
    for (const InnerRule &rule : innerRules()) {
        const auto here = innerRoomOf(path, rule.room);
        const auto there = innerRoomOf(seen, rule.room);
        if (here == rule.inner && there && there != here)
            return rule.sees.contains(*there);
    }
    return true;
}

bool hasInnerRule(const QString &path, const QString &room)
{
    const auto ofRoom = [&](const InnerRule &rule) { return rule.room == room; };
    const auto ofPath = [&](const InnerRule &rule) { return ofRoom(rule) && innerRoomOf(path, room) == rule.inner; };
    return std::ranges::any_of(innerRules(), ofPath)
        || (std::ranges::none_of(innerRules(), ofRoom) && innerRoomOf(path, room) == QString());
}

QString complaint(const SourceFile &file, const QString &include)
{
    return u"%1 may not include %2"_s.arg(file.path, include);
}

bool permits(const RoomRule &rule, const QString &path, const QString &include)
{
    const QString name = include.sliced(1, include.size() - 2);
    if (include.startsWith(u'<')) {
        const QString library = libraryOf(name);
        return library == u"std" || library == u"QtCore" || rule.libraries.contains(library);
    }
    return name.endsWith(u".moc") || (permitsFolder(rule, name.section(u'/', 0, -2)) && permitsInside(path, name));
}

} // namespace

const QList<RoomRule> &roomRules()
{
    static const QList<RoomRule> rules{
        {u"core/base"_s, {}, {}},
        {u"core/model"_s, {u"core/base"_s}, {u"ICU"_s}},
        {u"core/query"_s, {u"core/base"_s, u"core/model"_s}, {u"Snowball"_s}},
        {u"core/structure"_s, {u"core/base"_s, u"core/model"_s}, {u"ICU"_s}},
        {u"core/analysis"_s, {u"core/base"_s, u"core/model"_s, u"core/query"_s}, {u"igraph"_s}},
        {u"core/agreement"_s, {u"core/base"_s, u"core/model"_s}, {u"QtConcurrent"_s, u"GSL"_s}},
        {u"core/exchange"_s, {u"core/base"_s, u"core/model"_s},
            {u"ICU"_s, u"QtConcurrent"_s, u"KArchive"_s, u"KMime"_s, u"Poppler"_s, u"QPDF"_s, u"Hunspell"_s,
                u"libxml2"_s, u"cmark"_s, u"xlsxwriter"_s, u"zlib"_s, u"Tesseract"_s, u"libgsf"_s}},
        {u"core/storage"_s, {u"core/base"_s, u"core/model"_s, u"core/query"_s}, {u"SQLite"_s, u"OpenSSL"_s, u"zlib"_s}},
        {u"core/project"_s,
            {u"core/base"_s, u"core/model"_s, u"core/query"_s, u"core/structure"_s, u"core/exchange"_s,
                u"core/storage"_s, u"core/agreement"_s, u"core/analysis"_s},
            {u"QtConcurrent"_s}},
        {u"ui/jobs"_s, {u"core/base"_s}, {u"QtConcurrent"_s}},
        {u"ui/speaking"_s, {}, {u"QtGui"_s, u"QtWidgets"_s}},
        {u"ui/models"_s, coreForModels, {u"QtGui"_s, u"QtSvg"_s}},
        {u"ui/letter"_s, coreForWidgets, widgets},
        {u"ui/charts"_s, coreForWidgets, widgets},
        {u"ui/print"_s, coreForPanels, widgets + QStringList{u"QtPrintSupport"_s}},
        {u"ui/panels"_s, coreForPanels + QStringList{u"ui/charts"_s}, widgets},
        {u"ui/dialogs"_s, coreForPanels, widgets},
        {u"ui/shell"_s, coreForModels + QStringList{u"ui"_s}, widgets},
        {u"app/window"_s, coreForModels + QStringList{u"ui"_s, u"app"_s}, widgets},
        {u"app"_s, coreForModels, {}},
    };
    return rules;
}

const QList<InnerRule> &innerRules()
{
    static const QList<InnerRule> rules{
        {u"core/model"_s, u""_s, {}},
        {u"core/model"_s, u"consultation"_s, {u""_s}},
        {u"core/model"_s, u"rounds"_s, {u""_s}},
        {u"core/model"_s, u"pseudonyms"_s, {u""_s}},
        {u"core/analysis"_s, u""_s, {}},
        {u"core/analysis"_s, u"pages"_s, {u""_s}},
        {u"core/analysis"_s, u"suggesting"_s, {}},
        {u"core/agreement"_s, u"numbers"_s, {}},
        {u"core/agreement"_s, u"intervals"_s, {u"numbers"_s}},
        {u"core/agreement"_s, u"figures"_s, {u"intervals"_s, u"numbers"_s}},
        {u"core/agreement"_s, u"spans"_s, {u"intervals"_s, u"numbers"_s}},
        {u"core/agreement"_s, u"passages"_s, {u"intervals"_s, u"numbers"_s}},
        {u"core/agreement"_s, u"report"_s, {u"figures"_s, u"numbers"_s, u"passages"_s, u"spans"_s}},
        {u"core/agreement"_s, u"pages"_s, {u"figures"_s, u"intervals"_s, u"numbers"_s, u"report"_s, u"spans"_s}},
        {u"core/exchange"_s, u"text"_s, {}},
        {u"core/exchange"_s, u"files"_s, {}},
        {u"core/exchange"_s, u"networks"_s, {u"files"_s, u"text"_s}},
        {u"core/exchange"_s, u"archives"_s, {u"files"_s, u"text"_s}},
        {u"core/exchange"_s, u"tables"_s, {u"files"_s, u"text"_s}},
        {u"core/exchange"_s, u"xlsx"_s, {u"archives"_s, u"tables"_s}},
        {u"core/exchange"_s, u"flow"_s, {}},
        {u"core/exchange"_s, u"word"_s, {u"archives"_s, u"flow"_s, u"text"_s}},
        {u"core/exchange"_s, u"opendocument"_s, {u"archives"_s, u"flow"_s}},
        {u"core/exchange"_s, u"web"_s, {u"archives"_s, u"flow"_s, u"text"_s}},
        {u"core/exchange"_s, u"pdf"_s, {u"archives"_s, u"flow"_s}},
        {u"core/exchange"_s, u"pdf/reading"_s, {u"archives"_s, u"flow"_s, u"pdf"_s}},
        {u"core/exchange"_s, u"mail"_s, {u"archives"_s, u"flow"_s, u"text"_s, u"web"_s}},
        {u"core/exchange"_s, u"scans"_s, {u"archives"_s, u"pdf"_s}},
        {u"core/exchange"_s, u"scans/recogniser"_s, {u"pdf"_s, u"scans"_s}},
        {u"core/exchange"_s, u"documents"_s,
            {u"archives"_s, u"mail"_s, u"opendocument"_s, u"pdf"_s, u"scans"_s, u"text"_s, u"web"_s, u"word"_s}},
        {u"core/exchange"_s, u"office"_s, {u"documents"_s}},
        {u"core/exchange"_s, u"letters"_s,
            {u"archives"_s, u"documents"_s, u"flow"_s, u"mail"_s, u"scans"_s, u"tables"_s, u"text"_s, u"xlsx"_s}},
        {u"core/exchange"_s, u"refi"_s, {u"archives"_s, u"files"_s}},
        {u"core/exchange"_s, u"codebooks"_s, {u"refi"_s, u"tables"_s, u"text"_s, u"xlsx"_s}},
        {u"core/exchange"_s, u"passages"_s, {u"codebooks"_s, u"files"_s, u"tables"_s, u"text"_s}},
        {u"core/exchange"_s, u"reports"_s,
            {u"archives"_s, u"codebooks"_s, u"files"_s, u"letters"_s, u"passages"_s, u"tables"_s, u"text"_s, u"web"_s}},
        {u"core/exchange"_s, u"summary"_s,
            {u"archives"_s, u"files"_s, u"office"_s, u"reports"_s, u"tables"_s, u"text"_s, u"xlsx"_s}},
        {u"core/structure"_s, u"heads"_s, {}},
        {u"core/structure"_s, u""_s, {u"heads"_s}},
        {u"core/query"_s, u""_s, {}},
        {u"core/query"_s, u"coverage"_s, {}},
        {u"core/query"_s, u"line"_s, {u""_s}},
        {u"core/query"_s, u"searching"_s, {u""_s}},
        {u"core/storage"_s, u"images"_s, {}},
        {u"core/storage"_s, u"keys"_s, {}},
        {u"core/storage"_s, u"foreign"_s, {}},
        {u"core/storage"_s, u"files"_s, {}},
        {u"core/storage"_s, u""_s, {u"files"_s, u"images"_s, u"keys"_s}},
        {u"core/storage"_s, u"rewriting"_s, {u""_s, u"keys"_s}},
        {u"core/storage"_s, u"renaming"_s, {u""_s}},
        {u"core/storage"_s, u"consultation"_s, {u""_s}},
        {u"core/storage"_s, u"counting"_s, {u""_s}},
        {u"core/storage"_s, u"coverage"_s, {u""_s}},
        {u"core/storage"_s, u"memos"_s, {u""_s, u"images"_s}},
        {u"core/storage"_s, u"passages"_s, {u""_s}},
        {u"core/storage"_s, u"past"_s, {u""_s, u"images"_s}},
        {u"core/storage"_s, u"rounds"_s, {u""_s}},
        {u"core/storage"_s, u"querying"_s, {u""_s}},
        {u"core/storage"_s, u"searching"_s, {u""_s}},
        {u"core/storage"_s, u"checking"_s, {u""_s, u"counting"_s, u"images"_s, u"searching"_s}},
        {u"core/storage"_s, u"recovering"_s, {u""_s, u"checking"_s, u"images"_s, u"keys"_s}},
        {u"core/storage"_s, u"settlements"_s, {u""_s}},
        {u"core/storage"_s, u"sketches"_s, {u""_s}},
        {u"core/project"_s, u""_s, {}},
        {u"core/project"_s, u"edits"_s, {u""_s}},
        {u"core/project"_s, u"history"_s, {u""_s}},
        {u"core/project"_s, u"longedits"_s, {u""_s}},
        {u"core/project"_s, u"letters"_s, {u""_s, u"edits"_s}},
        {u"core/project"_s, u"merging"_s, {u""_s}},
        {u"core/project"_s, u"settling"_s, {u""_s, u"edits"_s, u"merging"_s}},
        {u"core/project"_s, u"refi"_s, {u""_s, u"letters"_s, u"merging"_s}},
        {u"core/project"_s, u"asking"_s, {u""_s, u"history"_s, u"letters"_s}},
        {u"core/project"_s, u"rounds"_s, {u""_s, u"asking"_s, u"edits"_s}},
        {u"core/project"_s, u"analysing"_s, {u""_s, u"asking"_s}},
        {u"core/project"_s, u"copying"_s, {u""_s}},
        {u"core/project"_s, u"files"_s, {u""_s, u"analysing"_s, u"asking"_s, u"edits"_s, u"letters"_s, u"refi"_s}},
        {u"core/project"_s, u"jobs"_s,
            {u""_s, u"asking"_s, u"edits"_s, u"files"_s, u"letters"_s, u"merging"_s, u"settling"_s}},
        {u"core/project"_s, u"consultation"_s, {u""_s, u"analysing"_s, u"files"_s}},
        {u"core/project"_s, u"summary"_s, {u""_s, u"analysing"_s, u"asking"_s, u"files"_s, u"jobs"_s}},
        {u"core/project"_s, u"backups"_s, {u""_s, u"jobs"_s}},
        {u"core/project"_s, u"encrypting"_s, {u""_s, u"backups"_s}},
        {u"core/project"_s, u"recovering"_s, {u""_s, u"edits"_s, u"jobs"_s}},
        {u"core/project"_s, u"restoring"_s, {u""_s, u"backups"_s}},
        {u"core/project"_s, u"trail"_s, {u""_s, u"files"_s, u"history"_s, u"summary"_s}},
        {u"core/project"_s, u"searching"_s, {u""_s, u"asking"_s, u"jobs"_s}},
        {u"ui/models"_s, u"words"_s, {}},
        {u"ui/models"_s, u"handbook"_s, {}},
        {u"ui/models"_s, u"codes"_s, {u"words"_s}},
        {u"ui/models"_s, u"coverage"_s, {u"words"_s}},
        {u"ui/models"_s, u"training"_s, {u"words"_s}},
        {u"ui/models"_s, u"letters"_s, {u"words"_s}},
        {u"ui/models"_s, u"overview"_s, {u"letters"_s, u"words"_s}},
        {u"ui/models"_s, u"conclude"_s, {u"letters"_s, u"words"_s}},
        {u"ui/models"_s, u"agreement"_s, {u"letters"_s, u"words"_s}},
        {u"ui/models"_s, u"compare"_s, {u"codes"_s, u"words"_s}},
        {u"ui/models"_s, u"lists"_s, {u"agreement"_s, u"codes"_s, u"letters"_s, u"words"_s}},
        {u"ui/models"_s, u"reading"_s, {u"codes"_s, u"letters"_s, u"lists"_s, u"words"_s}},
        {u"ui/letter"_s, u"text"_s, {}},
        {u"ui/letter"_s, u"layout"_s, {u"text"_s}},
        {u"ui/letter"_s, u"highlighting"_s, {u"layout"_s}},
        {u"ui/letter"_s, u"marks"_s, {u"layout"_s}},
        {u"ui/letter"_s, u""_s, {u"layout"_s, u"marks"_s, u"text"_s}},
        {u"ui/panels"_s, u"parts"_s, {}},
        {u"ui/panels"_s, u"coding"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"codebook"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"coverage"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"training"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"letters"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"agreement"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"compare"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"lists"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"overview"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"conclude"_s, {u"lists"_s, u"parts"_s}},
        {u"ui/panels"_s, u"reading"_s, {u"parts"_s}},
        {u"ui/panels"_s, u"searching"_s, {u"lists"_s, u"parts"_s}},
        {u"ui/dialogs"_s, u"parts"_s, {}},
        {u"ui/dialogs"_s, u"handbook"_s, {}},
        {u"ui/dialogs"_s, u"coding"_s, {u"parts"_s}},
        {u"ui/dialogs"_s, u"consultation"_s, {u"parts"_s}},
        {u"ui/dialogs"_s, u"project"_s, {u"parts"_s}},
        {u"ui/dialogs"_s, u"rounds"_s, {u"parts"_s}},
        {u"ui/dialogs"_s, u"tables"_s, {u"parts"_s}},
        {u"ui/dialogs"_s, u""_s, {u"parts"_s}},
        {u"ui/shell"_s, u"actions"_s, {}},
        {u"ui/shell"_s, u"session"_s, {}},
        {u"ui/shell"_s, u"help"_s, {u"actions"_s, u"session"_s}},
        {u"ui/shell"_s, u"coding"_s, {u"actions"_s, u"session"_s}},
        {u"ui/shell"_s, u"compare"_s, {u"actions"_s, u"coding"_s, u"session"_s}},
        {u"ui/shell"_s, u"files"_s, {u"actions"_s, u"session"_s}},
        {u"ui/shell"_s, u""_s, {u"actions"_s, u"coding"_s, u"compare"_s, u"files"_s, u"help"_s, u"session"_s}},
        {u"app"_s, u"console"_s, {}},
        {u"app"_s, u"commands"_s, {u"console"_s}},
        {u"app"_s, u"commands/rounds"_s, {u"commands"_s, u"console"_s}},
        {u"app"_s, u"commands/safety"_s, {u"commands"_s, u"console"_s}},
        {u"app"_s, u"closing"_s, {u"console"_s}},
        {u"app"_s, u"pdf"_s, {}},
        {u"app"_s, u"scan"_s, {}},
        {u"app"_s, u""_s, {u"closing"_s, u"commands"_s, u"console"_s}},
    };
    return rules;
}

QString libraryOf(const QString &header)
{
    static const QHash<QString, QString> folders{{u"KSyntaxHighlighting"_s, u"KSyntaxHighlighting"_s},
        {u"SQLiteCpp"_s, u"SQLite"_s}, {u"unicode"_s, u"ICU"_s}, {u"gsl"_s, u"GSL"_s}, {u"sys"_s, u"std"_s},
        {u"linux"_s, u"std"_s}, {u"KMime"_s, u"KMime"_s}, {u"poppler"_s, u"Poppler"_s}, {u"qpdf"_s, u"QPDF"_s},
        {u"hunspell"_s, u"Hunspell"_s}, {u"tesseract"_s, u"Tesseract"_s}, {u"leptonica"_s, u"Tesseract"_s},
        {u"libxml"_s, u"libxml2"_s}, {u"gsf"_s, u"libgsf"_s}, {u"openssl"_s, u"OpenSSL"_s}};
    static const QHash<QString, QString> headers{{u"sqlite3.h"_s, u"SQLite"_s}, {u"cmark.h"_s, u"cmark"_s},
        {u"libstemmer.h"_s, u"Snowball"_s}, {u"xlsxwriter.h"_s, u"xlsxwriter"_s}, {u"igraph.h"_s, u"igraph"_s},
        {u"KZip"_s, u"KArchive"_s}, {u"KArchive"_s, u"KArchive"_s}, {u"KArchiveDirectory"_s, u"KArchive"_s},
        {u"KArchiveFile"_s, u"KArchive"_s}, {u"KArchiveEntry"_s, u"KArchive"_s}, {u"zlib.h"_s, u"zlib"_s}};
    static const QRegularExpression standard(u"^[a-z_0-9]+(\\.h)?$"_s);
    if (const QString library = headers.value(header); !library.isEmpty())
        return library;
    if (const QString module = qtModuleOf(header); !module.isEmpty())
        return module;
    if (header.contains(u'/'))
        return folders.value(header.section(u'/', 0, 0));
    return standard.match(header).hasMatch() ? u"std"_s : QString();
}

QStringList forbiddenIncludes(const SourceFile &file)
{
    const auto rule = std::ranges::find_if(
        roomRules(), [&](const RoomRule &each) { return file.path.startsWith(each.room + u'/'); });
    if (rule == roomRules().cend())
        return {u"%1 lies in a folder that tests/architecture/layering.cpp has no rule for"_s.arg(file.path)};
    if (!hasInnerRule(file.path, rule->room))
        return {u"%1 lies in an inner room that tests/architecture/layering.cpp has no row for"_s.arg(file.path)};
    QStringList complaints;
    for (const QString &include : file.includes()) {
        if (!permits(*rule, file.path, include))
            complaints.append(complaint(file, include));
    }
    return complaints;
}

} // namespace Kodeks
