// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/refi/refiline.h"
#include "core/model/letterattributes.h"
#include "core/project/refi/qdpxvariables.h"
#include "tests/support/numbered.h"
#include "tests/support/testmain.h"

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

/// Variables 1 "Region", 2 "Type", 3 " region " (the same name again), 4 without a name, 5 with too long a one.
RefiProject projectWithVariables()
{
    RefiProject project;
    const QStringList names{u"Region"_s, u"Type"_s, u" REGION "_s, u""_s, QString(longestAttributeName + 1, u'x')};
    for (int i = 0; i < names.size(); ++i)
        project.variables.append({numbered(i + 1), names.at(i), u"Text"_s});
    RefiSource source;
    source.guid = numbered(100);
    project.sources = {source};
    return project;
}

LetterAttributes ofOnlySource(ForeignVariables &variables, const RefiProject &project)
{
    return variables.of(project.sources.constFirst());
}

} // namespace

/// Facts and attributes of letters as variables of a REFI-QDA project, and back.
class QdpxVariablesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFactAndAttributeIsAVariable();
    void attributesOfOneKeyAreOneVariable();
    void valuesNameTheirVariables();
    void aDateThatIsNoneIsLeftOut();
    void attributesComeBackFromTheirLine();
    void whatTheLineMayNotSayIsLeftOut_data();
    void whatTheLineMayNotSayIsLeftOut();
    void foreignValuesBecomeAttributes();
    void aSourcesOwnValuesGoBeforeThoseOfItsCases();
    void valuesThatCannotBeAttributesAreCounted_data();
    void valuesThatCannotBeAttributesAreCounted();
    void valuesOfSourcesNobodyAskedForAreLost();
};

void QdpxVariablesTest::everyFactAndAttributeIsAVariable()
{
    const QList<RefiVariable> variables = QdpxVariables::all({u"Region"_s, u"Type"_s});
    QCOMPARE(variables.size(), qsizetype(std::size(allFacts)) + 2);
    QSet<QUuid> guids;
    QSet<QString> names;
    for (const RefiVariable &variable : variables) {
        guids.insert(variable.guid);
        names.insert(variable.name);
        QCOMPARE(variable.type, variable.name == u"Dato" ? u"Date"_s : u"Text"_s);
    }
    QCOMPARE(guids.size(), variables.size());
    QCOMPARE(names.size(), variables.size());
    QVERIFY(!guids.contains(QUuid()));
    QCOMPARE(QdpxVariables::all({u"Region"_s, u"Type"_s}), variables); // every time
}

void QdpxVariablesTest::attributesOfOneKeyAreOneVariable()
{
    const QUuid region = QdpxVariables::all({u"Region"_s}).constLast().guid;
    QCOMPARE(QdpxVariables::all({u"REGION"_s}).constLast().guid, region);
    QVERIFY(QdpxVariables::all({u"Regions"_s}).constLast().guid != region);
    const QUuid sender = QdpxVariables::all({}).constFirst().guid;
    QVERIFY(QdpxVariables::all({u"sender"_s}).constLast().guid != sender); // an attribute is no fact
}

void QdpxVariablesTest::valuesNameTheirVariables()
{
    Letter letter;
    letter.facts = {{Fact::Sender, {u"A sender"_s, {}, {}}}, {Fact::Dated, {u"2024-04-17"_s, {}, {}}}};
    letter.attributes = {{u"Region"_s, u"North"_s}};
    QHash<QUuid, QString> names;
    for (const RefiVariable &variable : QdpxVariables::all({u"Region"_s}))
        names.insert(variable.guid, variable.name);
    QStringList said;
    for (const RefiValue &value : QdpxVariables::values(letter))
        said.append(names.value(value.variable) + u'=' + value.value);
    said.sort();
    QCOMPARE(said, QStringList({u"Avsender=A sender"_s, u"Dato=2024-04-17"_s, u"Region=North"_s}));
    QVERIFY(QdpxVariables::values({}).isEmpty());
}

void QdpxVariablesTest::aDateThatIsNoneIsLeftOut()
{
    Letter letter;
    for (const QString &date : {u"in spring"_s, u"2024-02-30"_s, u""_s}) {
        letter.facts = {{Fact::Dated, {date, {}, {}}}};
        QVERIFY(QdpxVariables::values(letter).isEmpty());
    }
}

void QdpxVariablesTest::attributesComeBackFromTheirLine()
{
    const LetterAttributes attributes{
        {u"Region"_s, u"North; east, %=\n and 😀"_s}, {u"a=b;c,d"_s, u"kodeks: x"_s}, {u"Type"_s, u"union"_s}};
    RefiLine line;
    QdpxVariables::addAttributes(line, attributes);
    QString description = line.with(u"A text for people."_s);
    const RefiLine read = RefiLine::takenFrom(description);
    QCOMPARE(description, u"A text for people."_s);
    QCOMPARE(QdpxVariables::attributes(read), attributes);
    QVERIFY(QdpxVariables::attributes(RefiLine()).isEmpty());
}

void QdpxVariablesTest::whatTheLineMayNotSayIsLeftOut_data()
{
    QTest::addColumn<QStringList>("parts");
    const QString name = u"Region"_s;
    QTest::newRow("a name alone") << QStringList{name};
    QTest::newRow("no name") << QStringList{u" "_s, u"North"_s};
    QTest::newRow("no value") << QStringList{name, u" "_s};
    QTest::newRow("too long a name") << QStringList{QString(longestAttributeName + 1, u'x'), u"North"_s};
    QTest::newRow("too long a value") << QStringList{name, QString(longestAttributeValue + 1, u'x')};
}

void QdpxVariablesTest::whatTheLineMayNotSayIsLeftOut()
{
    QFETCH(const QStringList, parts);
    RefiLine line;
    line.add(u"attributes"_s, QStringList{u"Type"_s, u"union"_s} + parts);
    QCOMPARE(QdpxVariables::attributes(line), LetterAttributes({{u"Type"_s, u"union"_s}}));
}

void QdpxVariablesTest::foreignValuesBecomeAttributes()
{
    RefiProject project = projectWithVariables();
    project.sources.first().values = {{numbered(1), u" North\r\nEast "_s}, {numbered(2), u"union"_s}};
    ForeignVariables variables(project);
    QCOMPARE(
        ofOnlySource(variables, project), LetterAttributes({{u"Region"_s, u"North\nEast"_s}, {u"Type"_s, u"union"_s}}));
    QCOMPARE(variables.lost(), 0);
}

void QdpxVariablesTest::aSourcesOwnValuesGoBeforeThoseOfItsCases()
{
    RefiProject project = projectWithVariables();
    project.sources.first().values = {{numbered(1), u"North"_s}};
    RefiCase both;
    both.sources = {numbered(100), numbered(100)};
    both.values = {{numbered(1), u"South"_s}, {numbered(2), u"union"_s}};
    project.cases = {both};
    ForeignVariables variables(project);
    QCOMPARE(ofOnlySource(variables, project), LetterAttributes({{u"Region"_s, u"North"_s}, {u"Type"_s, u"union"_s}}));
    QCOMPARE(variables.lost(), 1); // the case counts once though it names the source twice
}

void QdpxVariablesTest::valuesThatCannotBeAttributesAreCounted_data()
{
    QTest::addColumn<int>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("lost");
    QTest::newRow("without a name") << 4 << u"x"_s << 1;
    QTest::newRow("too long a name") << 5 << u"x"_s << 1;
    QTest::newRow("of a variable that is not there") << 9 << u"x"_s << 1;
    QTest::newRow("too long a value") << 2 << QString(longestAttributeValue + 1, u'x') << 1;
    QTest::newRow("unlike another of that name") << 3 << u"South"_s << 1;
    QTest::newRow("like another of that name") << 3 << u"North "_s << 0;
    QTest::newRow("saying nothing") << 2 << u" \t"_s << 0;
}

void QdpxVariablesTest::valuesThatCannotBeAttributesAreCounted()
{
    QFETCH(const int, variable);
    QFETCH(const QString, value);
    RefiProject project = projectWithVariables();
    project.sources.first().values = {{numbered(1), u"North"_s}, {numbered(variable), value}};
    ForeignVariables variables(project);
    QCOMPARE(ofOnlySource(variables, project), LetterAttributes({{u"Region"_s, u"North"_s}}));
    QTEST(int(variables.lost()), "lost");
}

void QdpxVariablesTest::valuesOfSourcesNobodyAskedForAreLost()
{
    RefiProject project = projectWithVariables();
    project.sources.first().values = {{numbered(1), u"North"_s}, {numbered(2), u" "_s}};
    RefiCase alone;
    alone.values = {{numbered(2), u"union"_s}};
    RefiCase elsewhere = alone;
    elsewhere.sources = {numbered(100), numbered(200)};
    project.cases = {alone, elsewhere};
    ForeignVariables variables(project);
    QCOMPARE(variables.lost(), 3);
    QCOMPARE(ofOnlySource(variables, project).size(), 2);
    QCOMPARE(variables.lost(), 1);
}

KODEKS_TEST(QdpxVariablesTest)
#include "tst_qdpxvariables.moc"
