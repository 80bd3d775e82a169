// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/flow/formulaforms.h"
#include "core/exchange/letters/lettercontents.h"
#include "tests/support/files/documents.h"
#include "tests/support/files/zipbuilder.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

const QByteArray officeMathNames = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""_ba;
const QByteArray mathMlNames = "xmlns=\"http://www.w3.org/1998/Math/MathML\""_ba;

QByteArray mathRun(const QByteArray &text)
{
    return "<m:r><m:t>" + text + "</m:t></m:r>";
}

QByteArray mathPart(const QByteArray &element, const QByteArray &inside)
{
    return "<m:" + element + ">" + inside + "</m:" + element + ">";
}

QByteArray mathTag(const QByteArray &element, const QByteArray &inside)
{
    return "<" + element + ">" + inside + "</" + element + ">";
}

QByteArray mathValue(const QByteArray &property, const QByteArray &value)
{
    return "<m:" + property + " m:val=\"" + value + "\"/>";
}

QString formulaLetter(const QByteArray &bytes, const QString &name, QStringList *remarks = nullptr)
{
    const auto letter = letterFromBytes(bytes, name);
    if (letter && remarks)
        *remarks = letter->remarks;
    return letter ? letter->text : letter.error().message + letter.error().detail;
}

QByteArray wordFormula(const QByteArray &formula)
{
    return docxOf("<w:p><w:r><w:t xml:space=\"preserve\">Da er </w:t></w:r><m:oMath " + officeMathNames + ">" + formula
        + "</m:oMath><w:r><w:t>.</w:t></w:r></w:p>");
}

QByteArray odtFormula(const QByteArray &object)
{
    return zipOf({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"_ba},
        {u"content.xml"_s,
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:draw=\"d\" xmlns:xlink=\"x\">"
            "<office:body><office:text><text:p>Da er <draw:frame><draw:object xlink:href=\"./Object 1\"/><draw:image "
            "xlink:href=\"./ObjectReplacements/Object 1\"/></draw:frame>.</text:p></office:text></office:body>"
            "</office:document-content>"_ba},
        {u"Object 1/content.xml"_s, object}});
}

} // namespace

class TestFormulas : public QObject
{
    Q_OBJECT

private slots:
    void aFormulaIsALineInEveryFormat_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("math");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &word, const QByteArray &math, const QString &text) {
            QTest::newRow(name) << word << math << text;
        };
        const QByteArray x = mathTag("mi", "x");
        const QByteArray two = mathTag("mn", "2");
        const auto sum = [](const QByteArray &a, const QByteArray &b) {
            return mathTag("mrow", mathTag("mi", a) + mathTag("mo", "+") + mathTag("mn", b));
        };
        row("a square", mathPart("sSup", mathPart("e", mathRun("x")) + mathPart("sup", mathRun("2"))),
            mathTag("msup", x + two), u"x²"_s);
        row("a negative exponent", mathPart("sSup", mathPart("e", mathRun("10")) + mathPart("sup", mathRun("-6"))),
            mathTag("msup", mathTag("mn", "10") + mathTag("mrow", mathTag("mo", "-") + mathTag("mn", "6"))), u"10⁻⁶"_s);
        row("an exponent of letters", mathPart("sSup", mathPart("e", mathRun("x")) + mathPart("sup", mathRun("n"))),
            mathTag("msup", x + mathTag("mi", "n")), u"x^n"_s);
        row("a sum as exponent", mathPart("sSup", mathPart("e", mathRun("x")) + mathPart("sup", mathRun("n+1"))),
            mathTag("msup", x + sum("n", "1")), u"x^(n+1)"_s);
        row("a sum squared", mathPart("sSup", mathPart("e", mathRun("a+1")) + mathPart("sup", mathRun("2"))),
            mathTag("msup", sum("a", "1") + two), u"(a+1)²"_s);
        row("a square squared",
            mathPart("sSup",
                mathPart("e", mathPart("sSup", mathPart("e", mathRun("x")) + mathPart("sup", mathRun("2"))))
                    + mathPart("sup", mathRun("3"))),
            mathTag("msup", mathTag("msup", x + two) + mathTag("mn", "3")), u"(x²)³"_s);
        row("square kilometres", mathPart("sSup", mathPart("e", mathRun("km")) + mathPart("sup", mathRun("2"))),
            mathTag("msup", mathTag("mi", "km") + two), u"km²"_s);
        row("an index", mathPart("sSub", mathPart("e", mathRun("CO")) + mathPart("sub", mathRun("2"))),
            mathTag("msub", mathTag("mi", "CO") + two), u"CO₂"_s);
        row("an index of letters", mathPart("sSub", mathPart("e", mathRun("x")) + mathPart("sub", mathRun("i"))),
            mathTag("msub", x + mathTag("mi", "i")), u"x_i"_s);
        row("an index and an exponent",
            mathPart(
                "sSubSup", mathPart("e", mathRun("x")) + mathPart("sub", mathRun("1")) + mathPart("sup", mathRun("2"))),
            mathTag("msubsup", x + mathTag("mn", "1") + two), u"x₁²"_s);
        row("an index of letters and an exponent",
            mathPart(
                "sSubSup", mathPart("e", mathRun("x")) + mathPart("sub", mathRun("i")) + mathPart("sup", mathRun("2"))),
            mathTag("msubsup", x + mathTag("mi", "i") + two), u"(x_i)²"_s);
        row("a fraction", mathPart("f", mathPart("num", mathRun("1")) + mathPart("den", mathRun("2"))),
            mathTag("mfrac", mathTag("mn", "1") + two), u"1/2"_s);
        row("a fraction of sums", mathPart("f", mathPart("num", mathRun("a+1")) + mathPart("den", mathRun("b+2"))),
            mathTag("mfrac", sum("a", "1") + sum("b", "2")), u"(a+1)/(b+2)"_s);
        row("two letters below", mathPart("f", mathPart("num", mathRun("a")) + mathPart("den", mathRun("bc"))),
            mathTag("mfrac", mathTag("mi", "a") + mathTag("mrow", mathTag("mi", "b") + mathTag("mi", "c"))),
            u"a/(bc)"_s);
        row("a number before a fraction",
            mathRun("2") + mathPart("f", mathPart("num", mathRun("1")) + mathPart("den", mathRun("3"))),
            two + mathTag("mfrac", mathTag("mn", "1") + mathTag("mn", "3")), u"2 1/3"_s);
        row("a letter behind a fraction",
            mathPart("f", mathPart("num", mathRun("1")) + mathPart("den", mathRun("3"))) + mathRun("x"),
            mathTag("mfrac", mathTag("mn", "1") + mathTag("mn", "3")) + x, u"1/3 x"_s);
        row("a letter behind an exponent",
            mathPart("sSup", mathPart("e", mathRun("x")) + mathPart("sup", mathRun("n"))) + mathRun("y"),
            mathTag("msup", x + mathTag("mi", "n")) + mathTag("mi", "y"), u"x^n y"_s);
        row("a fraction in a fraction",
            mathPart("f",
                mathPart("num", mathPart("f", mathPart("num", mathRun("a")) + mathPart("den", mathRun("b"))))
                    + mathPart("den", mathRun("2"))),
            mathTag("mfrac", mathTag("mfrac", mathTag("mi", "a") + mathTag("mi", "b")) + two), u"(a/b)/2"_s);
        row("a square root",
            mathPart("rad", mathPart("radPr", mathValue("degHide", "1")) + "<m:deg/>" + mathPart("e", mathRun("2"))),
            mathTag("msqrt", two), u"√2"_s);
        row("a root of a sum",
            mathPart("rad", mathPart("radPr", mathValue("degHide", "1")) + "<m:deg/>" + mathPart("e", mathRun("a+1"))),
            mathTag("msqrt", mathTag("mi", "a") + mathTag("mo", "+") + mathTag("mn", "1")), u"√(a+1)"_s);
        row("a cube root", mathPart("rad", mathPart("deg", mathRun("3")) + mathPart("e", mathRun("x"))),
            mathTag("mroot", x + mathTag("mn", "3")), u"∛x"_s);
        row("another root", mathPart("rad", mathPart("deg", mathRun("n")) + mathPart("e", mathRun("x"))),
            mathTag("mroot", x + mathTag("mi", "n")), u"√[n](x)"_s);
        row("a sum with limits",
            mathPart("nary",
                mathPart("naryPr", mathValue("chr", "∑")) + mathPart("sub", mathRun("i=1"))
                    + mathPart("sup", mathRun("n")) + mathPart("e", mathRun("x"))),
            mathTag("munderover",
                mathTag("mo", "∑") + mathTag("mrow", mathTag("mi", "i") + mathTag("mo", "=") + mathTag("mn", "1"))
                    + mathTag("mi", "n"))
                + x,
            u"∑_(i=1)^n x"_s);
        row("an integral",
            mathPart(
                "nary", mathPart("sub", mathRun("0")) + mathPart("sup", mathRun("1")) + mathPart("e", mathRun("f"))),
            mathTag("msubsup", mathTag("mo", "∫") + mathTag("mn", "0") + mathTag("mn", "1")) + mathTag("mi", "f"),
            u"∫₀¹ f"_s);
        row("a limit",
            mathPart("func",
                mathPart("fName", mathPart("limLow", mathPart("e", mathRun("lim")) + mathPart("lim", mathRun("x→0"))))
                    + mathPart("e", mathRun("f"))),
            mathTag("munder", mathTag("mi", "lim") + mathTag("mrow", x + mathTag("mo", "→") + mathTag("mn", "0")))
                + mathTag("mi", "f"),
            u"lim_(x→0) f"_s);
        row("a function", mathPart("func", mathPart("fName", mathRun("sin")) + mathPart("e", mathRun("x"))),
            mathTag("mi", "sin") + x, u"sin x"_s);
        row("a mean", mathPart("bar", mathPart("barPr", mathValue("pos", "top")) + mathPart("e", mathRun("x"))),
            "<mover accent=\"true\">" + x + mathTag("mo", "¯") + "</mover>", u"x\u0305"_s);
        row("a matrix in brackets",
            mathPart("d",
                mathPart("dPr", mathValue("begChr", "[") + mathValue("endChr", "]"))
                    + mathPart("e",
                        mathPart("m",
                            mathPart("mr", mathPart("e", mathRun("a")) + mathPart("e", mathRun("b")))
                                + mathPart("mr", mathPart("e", mathRun("c")) + mathPart("e", mathRun("d")))))),
            mathTag("mo", "[")
                + mathTag("mtable",
                    mathTag("mtr", mathTag("mtd", mathTag("mi", "a")) + mathTag("mtd", mathTag("mi", "b")))
                        + mathTag("mtr", mathTag("mtd", mathTag("mi", "c")) + mathTag("mtd", mathTag("mi", "d"))))
                + mathTag("mo", "]"),
            u"[a, b; c, d]"_s);
        row("text beside signs", mathRun("kost") + mathRun("nad=2x"),
            mathTag("mtext", "kostnad") + mathTag("mo", "=") + two + x, u"kostnad=2x"_s);
    }

    void aFormulaIsALineInEveryFormat()
    {
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, math);
        QFETCH(QString, text);
        const QString letter = u"Da er %1.\n"_s.arg(text);
        const QByteArray object = "<math " + mathMlNames + "><semantics><mrow>\n " + math
            + "</mrow><annotation encoding=\"StarMath 5.0\">x nroot 2</annotation></semantics></math>";
        QCOMPARE(formulaLetter(wordFormula(word), u"brev.docx"_s), letter);
        QCOMPARE(formulaLetter(odtFormula(object), u"brev.odt"_s), letter);
        QCOMPARE(formulaLetter("<html><body><p>Da er " + object + ".</p></body></html>", u"brev.html"_s), letter);
        QCOMPARE(formulaLetter(
                     "<office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                     "xmlns:text=\"t\" xmlns:draw=\"d\" office:mimetype=\"application/vnd.oasis.opendocument.text\">"
                     "<office:body><office:text><text:p>Da er <draw:object>"
                         + object + "</draw:object>.</text:p></office:text></office:body></office:document>",
                     u"brev.fodt"_s),
            letter);
    }

    void whatALineCannotSayIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const QByteArray pair = mathPart("f",
            mathPart("fPr", mathValue("type", "noBar")) + mathPart("num", mathRun("n"))
                + mathPart("den", mathRun("k")));
        QTest::newRow("one above the other") << wordFormula(pair) << u"brev.docx"_s << u"Da er (n; k).\n"_s;
        QTest::newRow("in brackets") << wordFormula(mathPart("d", mathPart("e", pair))) << u"brev.docx"_s
                                     << u"Da er (n; k).\n"_s;
        QTest::newRow("an old formula") << docxOf(
            "<w:p><w:r><w:t>a</w:t><w:object><o:OLEObject xmlns:o=\"o\" ProgID=\"Equation.3\"/></w:object>"
            "</w:r></w:p>") << u"brev.docx"_s
                                        << u"a\n"_s;
        QTest::newRow("struck out") << odtFormula(
            "<math " + mathMlNames + "><menclose notation=\"updiagonalstrike\"><mi>x</mi></menclose></math>")
                                    << u"brev.odt"_s << u"Da er x.\n"_s;
    }

    void whatALineCannotSayIsTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QStringList remarks;
        QTEST(formulaLetter(bytes, name, &remarks), "text");
        QVERIFY2(remarks.join(u' ').contains(u"formula"), qPrintable(remarks.join(u' ')));
    }

    void anotherObjectIsLeftOutAndTold()
    {
        QStringList remarks;
        QCOMPARE(formulaLetter(odtFormula("<office:document-content xmlns:office=\"o\"/>"), u"brev.odt"_s, &remarks),
            u"Da er .\n"_s);
        QVERIFY2(remarks.join(u' ').contains(u"embedded object"), qPrintable(remarks.join(u' ')));
    }

    void aFormulaOfOpenOfficeNamesItsDocumentType()
    {
        QCOMPARE(formulaLetter(
                     odtFormula("<?xml version=\"1.0\"?><!DOCTYPE math:math PUBLIC \"-//OpenOffice.org//DTD Modified "
                                "W3C MathML 1.01//EN\" \"math.dtd\"><math:math xmlns:math=\"m\"><math:mfrac>"
                                "<math:mn>1</math:mn><math:mn>2</math:mn></math:mfrac></math:math>"),
                     u"brev.odt"_s),
            u"Da er 1/2.\n"_s);
    }

    void aFractionInALineStandsApartFromANumberBeforeIt()
    {
        QCOMPARE(formulaLetter(docxOf("<w:p><w:r><w:t>2</w:t></w:r><m:oMath " + officeMathNames + ">"
                                   + mathPart("f", mathPart("num", mathRun("1")) + mathPart("den", mathRun("2")))
                                   + "</m:oMath></w:p>"),
                     u"brev.docx"_s),
            u"2 1/2\n"_s);
    }

    void bracketsAroundAllAreKnown()
    {
        QVERIFY(FormulaForms::isWrapped(u"(a+b)"));
        QVERIFY(!FormulaForms::isWrapped(u"(a)+(b)"));
        QVERIFY(!FormulaForms::isWrapped(u"a"));
        QVERIFY(!FormulaForms::isWrapped(u""));
        QVERIFY(FormulaForms::endsOpen(u"x^n"));
        QVERIFY(!FormulaForms::endsOpen(u"x^(n)"));
        QVERIFY(!FormulaForms::endsOpen(u"abc"));
    }
};

KODEKS_TEST(TestFormulas)
#include "tst_formulas.moc"
