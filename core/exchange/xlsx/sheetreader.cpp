// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/xlsx/sheetreader.h"

#include "core/exchange/archives/documenttext.h"
#include "core/exchange/archives/partrelations.h"
#include "core/exchange/archives/xmlroot.h"
#include "core/exchange/xlsx/cellspart.h"
#include "core/exchange/xlsx/odssheet.h"
#include "core/exchange/xlsx/sheetchoice.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(SheetReading)
};

constexpr ZipLimits workbookLimits{.entryBytes = qint64(64) * 1024 * 1024, .totalBytes = qint64(128) * 1024 * 1024};

std::unexpected<Error> otherSpreadsheet(const QString &file)
{
    return failure(Error::Kind::Invalid,
        Sheets::tr(
            "“%1” is no workbook that Kodeks reads (.xlsx, .ods, .fods). Open it in a spreadsheet program, save the "
            "table "
            "as .xlsx or .csv and choose that.")
            .arg(file));
}

std::unexpected<Error> tooLarge(const QString &file)
{
    return failure(Error::Kind::TooLarge,
        Sheets::tr("“%1” has more in it than a table of letters can have. Remove what is not needed, or divide it.")
            .arg(file));
}

/// An old workbook, or one locked with a password: both are compound files.
bool isCompound(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// "B2, B3, AA7, …"
QString namesOf(const QList<CellsPart::Place> &places)
{
    constexpr qsizetype most = 10;
    constexpr int letters = 26;
    QStringList names;
    for (const CellsPart::Place &place : places.first(std::min(most, places.size()))) {
        QString column;
        for (qsizetype left = place.column + 1; left > 0; left = (left - 1) / letters)
            column.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % letters)));
        names.append(column + QString::number(place.row));
    }
    return names.join(u", "_s) + (places.size() > most ? u", …"_s : QString());
}

void tellComments(SheetRows &sheet, qsizetype comments, const QString &file)
{
    if (comments > 0)
        sheet.remarks.append(
            Sheets::tr("“%1”, sheet “%2”: %n comment(s) on cells were left out.", nullptr, static_cast<int>(comments))
                .arg(file, sheet.name));
}

/// The comments on a sheet's cells, each counted; those in threads stand here, too, as one.
class CommentsPart : public XmlListener
{
public:
    void begin(QStringView element, const QXmlStreamAttributes &) override { count += element == u"comment" ? 1 : 0; }
    void end(QStringView) override { }

    qsizetype count = 0;
};

bool isOpenSheet(ZipArchive &archive)
{
    const auto type = archive.contains(u"mimetype"_s) ? archive.read(u"mimetype"_s) : Result<QByteArray>();
    return type && type->startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

/// A sheet in one XML file (.fods).
bool isFlatSheet(const QByteArray &bytes)
{
    const auto root = xmlRoot(bytes);
    return root && root->name == u"document"
        && root->type.startsWith(u"application/vnd.oasis.opendocument.spreadsheet");
}

Result<SheetRows> openSheet(const QByteArray &xml, const QString &file, const QStringList &names)
{
    OpenSheets content;
    const auto walked = walkXml(xml, content, file, u"ODS"_s);
    if (content.tooMuch())
        return tooLarge(file);
    if (!walked)
        return failed(walked);
    if (content.sheets.isEmpty())
        return otherSpreadsheet(file);
    QStringList called;
    QList<SheetName> sheets;
    for (qsizetype i = 0; i < content.sheets.size(); ++i) {
        called.append(content.sheets.at(i).name);
        sheets.append({called.constLast(), content.hidden.at(i)});
    }
    const QList<qsizetype> places = byPromise(sheets, names);
    const auto filled
        = std::ranges::find_if(places, [&content](qsizetype each) { return !content.sheets.at(each).rows.isEmpty(); });
    const qsizetype place = filled == places.end() ? places.constFirst() : *filled;
    SheetRows sheet = std::move(content.sheets[place]);
    if (content.errors.at(place) > 0)
        sheet.remarks.append(
            Sheets::tr("“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty.",
                nullptr, static_cast<int>(content.errors.at(place)))
                .arg(file, sheet.name));
    tellComments(sheet, content.comments.at(place), file);
    called.removeAt(place);
    sheet.others = called;
    return sheet;
}

Result<SheetRows> readOpenSheet(ZipArchive &archive, const QString &file, const QStringList &names)
{
    const auto xml = archive.read(u"content.xml"_s);
    return xml ? openSheet(*xml, file, names) : failed(xml);
}

class WorkbookFile
{
public:
    WorkbookFile(ZipArchive &archive, const QString &file)
        : m_archive(archive)
        , m_file(file)
    {
    }

    Result<SheetRows> read(const QStringList &names)
    {
        const auto package = partRelations(m_archive, QString(), m_file, form());
        if (!package)
            return failed(package);
        const auto main = std::ranges::find(*package, u"officeDocument"_s, &PartRelation::type);
        const QString name = main == package->end() ? u"xl/workbook.xml"_s : main->target;
        if (!m_archive.contains(name) || !name.endsWith(u".xml"))
            return otherSpreadsheet(m_file);
        if (const auto walked = walk(name, m_workbook); !walked)
            return failed(walked);
        auto relations = partRelations(m_archive, name, m_file, form());
        if (!relations)
            return failed(relations);
        m_relations = std::move(*relations);
        return readFilled(candidates(names));
    }

private:
    static QString form() { return u"XLSX"_s; }

    Result<> walk(const QString &name, XmlListener &listener)
    {
        const auto xml = m_archive.read(name);
        return xml ? walkXml(*xml, listener, m_file, form()) : failed(xml);
    }

    using SheetPart = std::pair<QString, QString>; ///< its name, and that of its part

    /// The first that has cells, or the first.
    Result<SheetRows> readFilled(const QList<SheetPart> &sheets)
    {
        constexpr qsizetype most = 20;
        Result<SheetRows> first = otherSpreadsheet(m_file);
        for (qsizetype i = 0; i < std::min(most, sheets.size()); ++i) {
            auto sheet = readCells(sheets.at(i).first, sheets.at(i).second);
            if (!sheet || !sheet->rows.isEmpty())
                return sheet;
            if (i == 0)
                first = std::move(sheet);
        }
        return first;
    }

    /// Best first; charts on sheets of their own have no cells.
    [[nodiscard]] QList<SheetPart> candidates(const QStringList &names) const
    {
        QList<SheetPart> sheets;
        QList<SheetName> called;
        for (const WorkbookPart::Entry &sheet : m_workbook.sheets) {
            const auto relation = std::ranges::find(m_relations, sheet.relation, &PartRelation::id);
            if (relation == m_relations.end() || relation->type != u"worksheet")
                continue;
            sheets.emplaceBack(sheet.name, relation->target);
            called.append({sheet.name, sheet.hidden});
        }
        QList<SheetPart> ordered;
        for (const qsizetype place : byPromise(called, names))
            ordered.append(sheets.at(place));
        return ordered;
    }

    Result<> walkRelated(const QString &type, XmlListener &listener)
    {
        const auto relation = std::ranges::find(m_relations, type, &PartRelation::type);
        return relation == m_relations.end() ? Result<>() : walk(relation->target, listener);
    }

    /// On a sheet's cells. A list of them that cannot be read has one at least, and is no reason to refuse the sheet.
    qsizetype commentsOf(const QString &sheet)
    {
        const auto relations = partRelations(m_archive, sheet, m_file, form()).value_or(QList<PartRelation>());
        const auto part = std::ranges::find(relations, u"comments"_s, &PartRelation::type);
        if (part == relations.end() || !m_archive.contains(part->target))
            return 0;
        CommentsPart comments;
        const auto walked = walk(part->target, comments);
        return walked ? comments.count : std::max<qsizetype>(1, comments.count);
    }

    Result<SheetRows> readCells(const QString &name, const QString &part)
    {
        StringsPart strings;
        StylesPart styles;
        if (const auto walked = walkRelated(u"sharedStrings"_s, strings); !walked)
            return strings.wantsMore() ? Result<SheetRows>(failed(walked)) : tooLarge(m_file);
        if (const auto walked = walkRelated(u"styles"_s, styles); !walked)
            return failed(walked);
        CellsPart cells(strings.strings, styles, m_workbook.epoch);
        const auto walked = walk(part, cells);
        if (const auto trouble = told(cells, name); !trouble)
            return failed(trouble);
        if (!walked)
            return failed(walked);
        SheetRows sheet{name, std::move(cells.rows), {}};
        for (const WorkbookPart::Entry &entry : m_workbook.sheets) {
            if (entry.name != name)
                sheet.others.append(entry.name);
        }
        tellComments(sheet, commentsOf(part), m_file);
        tellUnread(sheet, cells);
        return sheet;
    }

    void tellUnread(SheetRows &sheet, const CellsPart &cells) const
    {
        if (!cells.withoutValue.isEmpty())
            sheet.remarks.append(
                Sheets::tr("“%1”, sheet “%2”: %n formula(s) have no value in the file, so their cells could not be "
                           "read (%3). Open and save the file in a spreadsheet program.",
                    nullptr, static_cast<int>(cells.withoutValue.size()))
                    .arg(m_file, sheet.name, namesOf(cells.withoutValue)));
        if (!cells.errors.isEmpty())
            sheet.remarks.append(
                Sheets::tr("“%1”, sheet “%2”: %n cell(s) have an error in the place of a value and were taken as empty "
                           "(%3).",
                    nullptr, static_cast<int>(cells.errors.size()))
                    .arg(m_file, sheet.name, namesOf(cells.errors)));
    }

    [[nodiscard]] Result<> told(const CellsPart &cells, const QString &name) const
    {
        switch (cells.trouble) {
        case CellsPart::Trouble::TooManyColumns:
            return failure(Error::Kind::TooLarge,
                Sheets::tr(
                    "“%1”, sheet “%2”, row %3: there is a cell beyond the first 1,000 columns. Remove what is not "
                    "needed.")
                    .arg(m_file, name, QString::number(cells.troubleRow)));
        case CellsPart::Trouble::NoSuchString:
            return damagedDocument(
                m_file, form(), u"sheet %1, row %2: no such shared string"_s.arg(name).arg(cells.troubleRow));
        case CellsPart::Trouble::TooMuch: return tooLarge(m_file);
        case CellsPart::Trouble::None: break;
        }
        return cells.wantsMore() ? Result<>() : tooLarge(m_file);
    }

    ZipArchive &m_archive;
    const QString &m_file;
    WorkbookPart m_workbook;
    QList<PartRelation> m_relations;
};

} // namespace

Result<SheetRows> readSheet(const QByteArray &bytes, const QString &fileName, const QStringList &names)
{
    constexpr char16_t locked[] = u"EncryptedPackage";
    if (isCompound(bytes)
        && bytes.contains(QByteArrayView(reinterpret_cast<const char *>(locked), sizeof locked - sizeof(char16_t))))
        return lockedDocument(fileName);
    if (isCompound(bytes))
        return otherSpreadsheet(fileName);
    if (isFlatSheet(bytes))
        return openSheet(fromFirstMark(bytes), fileName, names);
    auto archive = ZipArchive::open(bytes, fileName, workbookLimits);
    if (!archive)
        return failed(archive);
    return isOpenSheet(*archive) ? readOpenSheet(*archive, fileName, names)
                                 : WorkbookFile(*archive, fileName).read(names);
}

bool isOpenSheet(const QByteArray &bytes, const QString &fileName)
{
    if (isFlatSheet(bytes))
        return true;
    auto archive
        = looksLikeZip(bytes) ? ZipArchive::open(bytes, fileName, workbookLimits) : failure(Error::Kind::Invalid, {});
    return archive && isOpenSheet(*archive);
}

bool looksLikeWorkbook(const QByteArray &bytes)
{
    return looksLikeZip(bytes) || isCompound(bytes) || isFlatSheet(bytes);
}

} // namespace Kodeks
