using Glasshouse.Engine;
using Glasshouse.Experiments.Curves;
using Glasshouse.Reports.Odd;

namespace Glasshouse.House.Tests;

/// <summary>Every page of the model has the picture that the engine draws, and no other.</summary>
public sealed class CurveTests
{
    private const string Folder = "docs/model/curves";

    [Fact]
    public void Every_picture_in_the_documents_is_the_one_that_the_engine_draws()
    {
        var kept = House.Files(Folder, "*.svg").ToDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);
        Assert.Equal(CurvePictures.All.Keys.Order(StringComparer.Ordinal), kept.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, drawn) in CurvePictures.All)
            Assert.True(drawn == kept[name].ReplaceLineEndings("\n"), $"{Folder}/{name} is not what the engine draws now. To draw it anew: glasshouse curves {Folder}");
    }

    [Fact]
    public void Every_mechanism_has_a_curve_and_its_page_shows_it()
    {
        var mechanisms = typeof(Society).Assembly.GetTypes()
            .Where(type => type is { IsInterface: false, IsNested: false } && type.Namespace?.EndsWith(".Mechanisms", StringComparison.Ordinal) == true && type.GetMethod("Live") is not null);
        foreach (var mechanism in mechanisms)
        {
            var name = string.Concat(mechanism.Name.Select((letter, at) => char.IsUpper(letter) && at > 0 ? "-" + letter : letter.ToString())).ToLowerInvariant();
            Assert.True(Curve.Names.Contains(name), $"{mechanism.Name} has no curve on the shelf.");
        }

        foreach (var name in Curve.Names)
            Assert.Contains($"](curves/{name}.svg)", File.ReadAllText(Path.Combine(House.Root, $"docs/model/{name}.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_of_every_curve_has_points_and_some_line_moves()
    {
        foreach (var curve in Curve.Names.Where(name => name is "conduct" or "helping" or "billing" or "officials").Select(Curve.Of))
        {
            Assert.All(curve.Lines, line => Assert.True(line.Points.Length > 5, $"{curve.Name}: {line.Name}"));
            Assert.Contains(curve.Lines, line => line.Points.Max(point => point.Y) > line.Points.Min(point => point.Y) * 1.02);
        }
    }

    [Fact]
    public void More_perceived_detection_never_adds_an_offence_and_more_bystanders_never_add_help()
    {
        foreach (var line in Curve.Of("conduct").Lines) Assert.Equal(line.Points.Select(point => point.Y).OrderDescending(), line.Points.Select(point => point.Y));
        foreach (var line in Curve.Of("helping").Lines) Assert.True(line.Points[^1].Y < line.Points[0].Y, line.Name);
    }

    [Fact]
    public void A_picture_stands_alone_and_names_its_axes_and_its_scenario()
    {
        foreach (var picture in CurvePictures.All)
        {
            var drawing = System.Xml.Linq.XDocument.Parse(picture.Value).Root!;
            Assert.Equal("svg", drawing.Name.LocalName);
            var words = string.Join('\n', drawing.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value));
            Assert.Contains("Scenario ", words, StringComparison.Ordinal);
            Assert.DoesNotContain("NaN", picture.Value, StringComparison.Ordinal);
            Assert.Contains("prefers-color-scheme", picture.Value, StringComparison.Ordinal);
        }
    }
}
