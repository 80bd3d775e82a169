// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/files/exportform.h"

#include "tests/support/projects/sampleproject.h"
#include "tests/support/samples.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;
using Form = PassageExport::Form;

namespace {

Result<> fakePrinter(const QString &html, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !html.startsWith(u"<!DOCTYPE html>"))
        return failure(Error::Kind::Io, u"not a page"_s);
    file.write("%PDF of a page");
    return {};
}

} // namespace

class TestExportForms : public QObject
{
    Q_OBJECT

    SampleProject m_sample;
    QTemporaryDir m_folder;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void theListIsInTheOrderOfItsIds()
    {
        const QList<ExportForm> forms = exportForms();
        QCOMPARE(forms.size(), qsizetype(Form::Qdpx) + 1);
        QStringList names;
        for (qsizetype i = 0; i < forms.size(); ++i) {
            QCOMPARE(qsizetype(forms.at(i).id), i);
            QVERIFY(!forms.at(i).title.isEmpty() && !names.contains(forms.at(i).name));
            names.append(forms.at(i).name);
        }
    }

    void theEndingOfAPathNamesItsForm_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::optional<Form>>("form");
        const auto row
            = [](const QString &path, std::optional<Form> form) { QTest::newRow(qPrintable(path)) << path << form; };
        row(u"-"_s, Form::PerPassage);
        row(u"a.csv"_s, Form::PerPassage);
        row(u"A.CSV"_s, Form::PerPassage);
        row(u"a.json"_s, Form::Json);
        row(u"a.xlsx"_s, Form::Workbook);
        row(u"a.html"_s, Form::Page);
        row(u"a.htm"_s, Form::Page);
        row(u"a.pdf"_s, Form::Pdf);
        row(u"a.pdf.csv"_s, Form::PerPassage);
        row(u"a.csv.pdf"_s, Form::Pdf);
        row(u"a.odt"_s, Form::Document);
        row(u"a.qdpx"_s, Form::Qdpx);
        row(u"a"_s, Form::Folder);
        row(u"a.csv/"_s, Form::Folder);
        row(m_folder.path(), Form::Folder);
        row(u"a.docx"_s, {});
        row(u"a.pdfx"_s, {});
    }

    void theEndingOfAPathNamesItsForm()
    {
        QFETCH(QString, path);
        QFETCH(std::optional<Form>, form);
        const auto found = exportFormOf(path);
        QCOMPARE(found.has_value(), form.has_value());
        if (form)
            QCOMPARE(found->id, *form);
    }

    void aFileIsOfItsFormWhateverItIsCalled_data()
    {
        QTest::addColumn<Form>("form");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QString>("name");
        const std::tuple<const char *, Form, QByteArray> forms[]
            = {{"table", Form::PerPassage, "passage_id,letter,sender"},
                {"table of codes", Form::PerCode, "passage_id,letter,coder"}, {"JSON", Form::Json, "["},
                {"workbook", Form::Workbook, "PK"}, {"page", Form::Page, "<!DOCTYPE html>"}, {"PDF", Form::Pdf, "%PDF"},
                {"document", Form::Document, "PK"}, {"project", Form::Qdpx, "PK"}};
        for (const auto &[title, form, begins] : forms) {
            for (const QString &name : {u"out.csv"_s, u"out.pdf"_s, u"out.html"_s, u"out.qdpx"_s, u"out.txt"_s})
                QTest::addRow("%s as %s", title, qPrintable(name)) << form << begins << name;
        }
    }

    void aFileIsOfItsFormWhateverItIsCalled()
    {
        QFETCH(Form, form);
        QFETCH(QByteArray, begins);
        QFETCH(QString, name);
        const auto exported = exportPassages(m_sample->path(), file(name), {form}, {}, fakePrinter);
        QVERIFY2(exported, qPrintable(exported ? QString() : exported.error().message));
        QCOMPARE(exported->passages, 239);
        QVERIFY(bytesOf(file(name)).startsWith(begins));
    }

    void withoutAPrinterThereIsNoPdf()
    {
        QVERIFY(!exportPassages(m_sample->path(), file(u"none.pdf"_s), {Form::Pdf}));
        QVERIFY(!QFile::exists(file(u"none.pdf"_s)));
    }
};

KODEKS_TEST(TestExportForms)
#include "tst_exportforms.moc"
